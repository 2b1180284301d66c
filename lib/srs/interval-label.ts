const DAYS_PER_MONTH = 365.25 / 12;

/** The delay before a card comes back: days (day-grain) or minutes (minute-grain), the other one null. */
export type Interval = { days: number | null; minutes: number | null };

/** "10m", "4d", "2.1mo", "1.3y" for a button, and "in 10 minutes", "in 4 days" for a screen reader or a sentence. */
export function intervalLabel({ days, minutes }: Interval): { label: string; spoken: string } {
  return days === null ? labelOfMinutes(minutes ?? 0) : labelOfDays(days);
}

function labelOfMinutes(minutes: number) {
  if (minutes < 1) return { label: '<1m', spoken: 'in less than a minute' };
  const whole = Math.round(minutes);
  if (whole < 60) return named(whole, 'm', 'minute');
  const hours = tenths(minutes / 60);
  return hours < 24 ? named(hours, 'h', 'hour') : labelOfDays(tenths(minutes / 1440));
}

function labelOfDays(days: number) {
  // Up to a month in days, as people count; a rounding that reaches the next unit is said in that unit.
  if (days < DAYS_PER_MONTH) return named(tenths(days), 'd', 'day');
  const months = tenths(days / DAYS_PER_MONTH);
  return months < 12 ? named(months, 'mo', 'month') : named(tenths(days / 365.25), 'y', 'year');
}

function named(count: number, unit: string, word: string) {
  return { label: `${count}${unit}`, spoken: `in ${count} ${count === 1 ? word : `${word}s`}` };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
