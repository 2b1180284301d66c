/** What became of a line: it counts and was chosen, it counts and was not, it was chosen and does not count. */
export type SpotStanding = 'hit' | 'missed' | 'slip';

/** The standing of a line that the verdict names. */
export function spotStanding({ correct, chosen }: { correct: boolean; chosen: boolean }): SpotStanding {
  return !correct ? 'slip' : chosen ? 'hit' : 'missed';
}
