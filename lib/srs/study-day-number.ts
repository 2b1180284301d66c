/**
 * The study day of an instant (epoch ms) for a clock that stands `offsetMinutes` east of UTC: whole days since 1970-01-01 of
 * the local time after moving it back by the rollover hour. At 04:00 with rollover 4 a new day begins.
 */
export function studyDayNumber(at: number, offsetMinutes: number, rolloverHour: number): number {
  return Math.floor((at + offsetMinutes * 60_000 - rolloverHour * 3_600_000) / 86_400_000);
}
