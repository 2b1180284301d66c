/** A percentage as people read it: one digit at most ("85 %", "66.6 %"), cut, so that nobody reads a pass mark that was not reached. */
export function percentWords(percent: number): string {
  return `${(Math.floor(percent * 10 + 1e-6) / 10).toLocaleString('en')}\u00a0%`;
}
