/** The ISO date ("2026-11-24") of a study-day number. */
export function studyDayDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
