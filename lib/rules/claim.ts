import type { Evidence } from './evidence';
import { type Holds, weakest } from './holds';

/** A claim about a path with its reasons, as a tree whose leaves are effective values or missing files. */
export type Claim = { holds: Holds; because: readonly Evidence[] };

/** A claim that holds as far as the weakest of its reasons does. */
export function claimOf(because: readonly Evidence[]): Claim {
  return { holds: weakest(because.map(({ holds }) => holds)), because };
}
