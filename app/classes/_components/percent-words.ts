/** A percentage as people read it: one digit at most ("85 %", "66.7 %"). */
export function percentWords(percent: number): string {
  return `${(Math.round(percent * 10) / 10).toLocaleString('en')} %`;
}
