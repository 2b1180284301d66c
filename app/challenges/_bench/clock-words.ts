/** A duration as a clock shows it: "3:07", "61:00". Milliseconds in, rounded to seconds. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
