import { random } from '../../core/random';

/** Options in the order that a seed gives (null: as they stand), named by their place there ("o1"), with their place in the stored list from 1. */
export function drawnOptions<T>(options: readonly T[], draw: string | null, prefix = 'o') {
  const stored = options.map((option, at) => ({ option, stored: String(at + 1) }));
  return (draw === null ? stored : random(draw).shuffle(stored)).map((one, at) => ({
    id: `${prefix}${at + 1}`,
    ...one,
  }));
}
