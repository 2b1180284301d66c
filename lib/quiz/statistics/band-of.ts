import { settled } from './settled';

/** A range of a figure in percent: from where the band before it ends up to, not including, `below`; and the words for it. */
export type Band = { below: number; words: string };

/** The band of a figure in percent. Bands rise; the last one is open. */
export function bandOf<B extends Band>(bands: readonly B[], percent: number): B | null {
  return bands.find(({ below }) => settled(percent) < below) ?? null;
}
