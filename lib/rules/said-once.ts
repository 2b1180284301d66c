import type { Evidence } from './evidence';
import { weakest } from './holds';

/**
 * Reasons of several claims as one list that says each sentence about a place once: with the weakest of what it says of them, and
 * with all that it rests on.
 */
export function saidOnce(because: readonly Evidence[]): readonly Evidence[] {
  const said = new Map<string, Evidence[]>();
  for (const one of because) {
    const key = JSON.stringify([one.message, one.file, one.range?.start.offset]);
    said.set(key, [...(said.get(key) ?? []), one]);
  }
  return [...said.values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => {
      const deeper = saidOnce(alike.flatMap((one) => one.because ?? []));
      return {
        ...first,
        holds: weakest(alike.map(({ holds }) => holds)),
        ...(deeper.length > 0 ? { because: deeper } : {}),
      };
    }),
  );
}
