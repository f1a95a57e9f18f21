const DAY_MS = 86_400_000;
/** Work handed in at the very end of a year is looked at again a year later, not next week. */
const SOONEST_REVIEW_DAYS = 30;

/** The calendar day of an instant, as `2027-08-31`, in UTC. */
export function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day `days` after an instant. */
export function dayAfter(instant: number, days: number): string {
  return isoDay(instant + days * DAY_MS);
}

/**
 * When somebody should decide again whether to keep a piece of work: the end of the school year in England,
 * 31 August, at least 30 days away.
 */
export function endOfSchoolYear(now: number): string {
  const soonest = dayAfter(now, SOONEST_REVIEW_DAYS);
  const year = Number(soonest.slice(0, 4));
  const end = `${year}-08-31`;
  return soonest <= end ? end : `${year + 1}-08-31`;
}
