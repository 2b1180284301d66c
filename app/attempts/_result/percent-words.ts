/** "82.5 %": at most one decimal, cut, so that nobody reads a pass mark that was not reached. */
export function percentWords(percent: number): string {
  return `${Math.floor(percent * 10 + 1e-6) / 10} %`;
}
