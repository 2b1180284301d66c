/** A calendar day in words ("Mon 24 Nov"). Takes an ISO date; no zone is involved. */
export function dayWords(isoDate: string, length: 'short' | 'long' = 'short'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'short'
      ? { weekday: 'short', day: 'numeric', month: 'short' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${isoDate}T12:00:00Z`),
  );
}
