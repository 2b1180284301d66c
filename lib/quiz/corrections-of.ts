import type { Correction } from './correction';
import type { PaperItem } from './paper';

/** The corrections of the question that a place asks, in their order. */
export function correctionsOf(
  { ref }: Pick<PaperItem, 'ref'>,
  corrections: readonly Correction[],
): Correction[] {
  return corrections.filter((one) => one.ref.kind === ref.kind && one.ref.id === ref.id);
}
