/** A file name every system takes, from a title or a name; without its ending. `otherwise` where nothing of it is left. */
export function plainFileName(title: string, otherwise = 'Pupil work'): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/g, '');
  return safe || otherwise;
}
