/** The places of the highest scores. */
export function bestPlaces(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores);
  return scores.flatMap((score, place) => (score === best ? [place] : []));
}
