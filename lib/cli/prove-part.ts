import type { Catalogue } from '../content/catalogue';
import { proveOne } from './prove-one';
import type { PlaceOf } from './prove-place';

/** Proves the items of one part of two (0 or 1), prints what is wrong, and gives how many faults and variants there were. */
export function provePart(
  content: Catalogue,
  part: number,
  placeOf: PlaceOf,
): { faults: number; variants: number } {
  // Every other one: templates of a kind cost alike and stand together.
  const proved = content.items
    .filter((_, place) => place % 2 === part)
    .map((item) => proveOne(item, content, placeOf));
  return {
    faults: proved.reduce((sum, { faults }) => sum + faults, 0),
    variants: proved.reduce((sum, { variants }) => sum + variants, 0),
  };
}
