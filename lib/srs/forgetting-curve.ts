/**
 * The chance (0–1) of recall `days` after a review that left the memory with this stability (days, > 0), under FSRS-6
 * weights: (1 + f·t/S)^−w20, with f such that recall is 0.9 when t = S. Fractions of days are fine, for a plot.
 */
export function forgettingCurve(weights: readonly number[], days: number, stability: number): number {
  const decay = -(weights[20] ?? FSRS_5_DECAY);
  const factor = 0.9 ** (1 / decay) - 1;
  return (1 + (factor * days) / stability) ** decay;
}

/** FSRS-5 had 19 weights and this decay. */
const FSRS_5_DECAY = 0.5;
