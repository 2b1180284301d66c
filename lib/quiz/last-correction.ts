import type { Correction } from './correction';

/** The last correction of a type: of two of a kind the later counts. */
export function lastCorrection<T extends Correction['type']>(
  corrections: readonly Correction[],
  type: T,
): Extract<Correction, { type: T }> | undefined {
  return corrections.findLast((one): one is Extract<Correction, { type: T }> => one.type === type);
}
