import { hash } from './hash';

export type Random = {
  /** A float in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  below(below: number): number;
  /** A new array in shuffled order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** One element; throws on an empty array (programmer error). */
  pick<T>(items: readonly T[]): T;
};

/** A seeded generator (mulberry32 over hash(seed)): the same seed gives the same draws for ever. */
export function random(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    shuffle: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const a = out[i] as (typeof out)[number];
        out[i] = out[j] as (typeof out)[number];
        out[j] = a;
      }
      return out;
    },
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('random.pick of an empty array');
      return item;
    },
  };
}
