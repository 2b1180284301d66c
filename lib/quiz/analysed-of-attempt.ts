import type { AttemptState } from './attempt-state';
import { placeState } from './fold-attempt';
import type { GradableAttempt, GradeOf } from './grade-attempt';
import type { PaperItem } from './paper';
import type { PaperResponse } from './paper-response';
import { domainPlace, slotPlace } from './slot-numbers';
import type { AnalysedAttempt, AnalysedSlot } from './statistics/analysed-attempt';

/** An attempt as item analysis takes it. Slots have the quiz's `numbers` (see slotNumbers), whatever the order in which it showed them. */
export function analysedOfAttempt(
  {
    id,
    personId,
    paper,
    keys,
    state,
    order,
    preview,
  }: Omit<GradableAttempt, 'state'> & {
    state: Pick<AttemptState, 'places' | 'phase'>;
    order: number;
    preview: boolean;
  },
  { grades }: GradeOf,
  numbers: ReadonlyMap<string, number>,
): AnalysedAttempt {
  const names = placeNames(paper.items);
  const keyAt = new Map(keys.map((key) => [key.place, key]));
  const gradeAt = new Map(grades.map((grade) => [grade.place, grade]));
  return {
    id,
    personId,
    order,
    preview,
    state: state.phase === 'not-started' || state.phase === 'open' ? 'open' : 'submitted',
    slots: paper.items.flatMap((item): AnalysedSlot[] => {
      const grade = gradeAt.get(item.place);
      if (grade === undefined) return [];
      // A domain that the curriculum has no longer comes behind all others.
      const slot = numbers.get(names.get(item.place) ?? '') ?? numbers.size + item.place;
      const { response, seen } = placeState(state, item.place);
      return [
        {
          slot,
          questionId: analysedId(item),
          variantSeed: variantOf(item),
          points: grade.points,
          of: grade.of,
          chosenOptions: chosenOf(response, keyAt.get(item.place)?.options ?? null),
          seen: seen || response !== null,
          answered: response !== null,
        },
      ];
    }),
  };
}

/** Names a question's version: another wording is another item. */
export function analysedId({ ref }: Pick<PaperItem, 'ref'>): string {
  return `${ref.kind}/${ref.id}@${ref.version}`;
}

/** The variant of a question that comes in several, or null. */
export function variantOf({ ref, seed }: Pick<PaperItem, 'ref' | 'seed'>): string | null {
  return ref.kind === 'item' && seed.startsWith('variant-') ? seed : null;
}

/** Of each place the slot or domain that it was drawn for, and the how manieth of it. */
function placeNames(items: readonly PaperItem[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  // By what is asked, so that sampling a pool in another order is no other paper.
  for (const { place, slotId, drawnFor } of items.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1))) {
    const nameAt = (at: number) =>
      slotId === null ? domainPlace(drawnFor ?? '', at) : slotPlace(slotId, at);
    const at = counts.get(nameAt(0)) ?? 0;
    counts.set(nameAt(0), at + 1);
    names.set(place, nameAt(at));
  }
  return names;
}

/** What was chosen, by names that mean the same option in every attempt. */
function chosenOf(
  response: PaperResponse,
  names: Readonly<Record<string, string>> | null,
): readonly string[] | null {
  if (response === null || names === null || !('chosen' in response)) return null;
  const chosen = [response.chosen].flat().flatMap((id) => names[id] ?? []);
  return chosen.length === 0 ? null : [...new Set(chosen)];
}
