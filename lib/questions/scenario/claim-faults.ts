import type { PathSegment } from '../../content/entry';
import type { Item } from '../../content/item';
import { kindOf } from '../open-item';
import type { Vocabulary } from '../vocabulary';

/** A claim that a template says it is about, and that no answer of it hangs on. */
export type ClaimFault = { code: 'claim-not-asked'; detail: string; at: readonly PathSegment[] };

/** What a template says of its claims (`claim`, `also`) against what its clusters show. The template must have drawn before. */
export function claimFaults(item: Item, vocabulary: Vocabulary): readonly ClaimFault[] {
  if (!('vary' in item.note)) return [];
  const asked = kindOf(item).asks?.(item, vocabulary) ?? [];
  return [
    { claim: item.note.claim, at: ['claim'] },
    ...(item.note.also ?? []).map((claim, index) => ({ claim, at: ['also', index] })),
  ]
    .filter(({ claim }) => !asked.includes(claim))
    .map(({ claim, at }) => ({
      code: 'claim-not-asked',
      at,
      detail: `no answer hangs on "${claim}" of ${item.note.path}; on these some do: ${asked.join(', ') || 'none'}. Correct "claim" or "also", or add to "vary"`,
    }));
}
