/** A time zone in which it is about noon at this instant, for stories in which midnight must not pass. */
export function timeZoneAtNoon(instant: Date): string {
  const hoursEast = 12 - instant.getUTCHours();
  // These names count hours west of Greenwich (IANA time zone database, file `etcetera`).
  return hoursEast === 0 ? 'Etc/GMT' : `Etc/GMT${hoursEast > 0 ? '-' : '+'}${Math.abs(hoursEast)}`;
}
