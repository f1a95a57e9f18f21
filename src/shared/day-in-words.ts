/** "4 March 2026" for a date or an instant in ISO form, where the reader is. */
export function dayInWords(iso: string): string {
  const noon = iso.length === 10 ? `${iso}T12:00:00` : iso;
  return new Date(noon).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "4 March 2026 at 15:40" for an instant in ISO form. */
export function momentInWords(iso: string): string {
  const time = new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(iso)} at ${time}`;
}

/** "2026-03-04 15.40" for an instant in ISO form, where the reader is: names of files that stand in order. */
export function momentInFileName(iso: string): string {
  // Swedes write days as ISO 8601 does.
  const moment = new Date(iso).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  return moment.replace(':', '.');
}

/** "Today", "Yesterday", "Tuesday 24 November", with the year where it is another; where the reader is. */
export function dayHeading(at: number | null, now: number): string {
  if (at === null) return 'Before times were kept';
  const day = new Date(at);
  if (isSameDay(day, new Date(now))) return 'Today';
  const yesterday = new Date(now);
  // By the calendar: the day on which the clocks change has not twenty-four hours.
  yesterday.setDate(yesterday.getDate() - 1);
  if (isSameDay(day, yesterday)) return 'Yesterday';
  const year = day.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year }).replace(',', '');
}

/** "14:05", where the reader is. */
export function clockTime(at: number | null): string {
  return at === null ? '' : new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "today at 14:05", "Tuesday 24 November at 14:05". */
export function momentName(at: number | null, now: number): string {
  const day = dayHeading(at, now);
  if (at === null) return 'before times were kept';
  return `${day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day} at ${clockTime(at)}`;
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
