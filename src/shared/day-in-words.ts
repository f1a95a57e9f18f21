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
