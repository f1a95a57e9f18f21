/** A file name every system takes, from a title or a name; without its ending. `otherwise` where nothing of it is left. */
export function plainFileName(title: string, otherwise = 'Pupil work'): string {
  const safe = title
    // oxlint-disable-next-line no-control-regex
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/g, '');
  return safe || otherwise;
}
