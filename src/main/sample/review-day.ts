const DAY_MS = 86_400_000;

/** The calendar day (UTC) so many days after an instant, as `2027-03-01`. */
export function reviewDay(instant: number, days: number): string {
  return new Date(instant + days * DAY_MS).toISOString().slice(0, 10);
}
