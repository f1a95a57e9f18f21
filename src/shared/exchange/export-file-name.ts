/** A file name every system takes, from a title or a name; without its ending. */
export function plainFileName(title: string): string {
  const safe = title
    // oxlint-disable-next-line no-control-regex
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/g, '');
  return safe || 'Pupil work';
}
