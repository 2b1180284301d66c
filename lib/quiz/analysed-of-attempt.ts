import type { AttemptState } from './attempt-state';
import { placeState } from './fold-attempt';
import type { GradableAttempt, GradeOf } from './grade-attempt';
import type { PaperItem } from './paper';
import type { PaperResponse } from './paper-response';
import type { QuizDefinition } from './quiz-definition';
import type { AnalysedAttempt, AnalysedSlot } from './statistics/analysed-attempt';

/**
 * An attempt as item analysis takes it. Slots are numbered as the quiz defines them, from 1, whatever the order in which an attempt
 * showed them; a pool of three has three numbers, and a blueprint's domains follow the sections.
 */
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
  definition: QuizDefinition,
): AnalysedAttempt {
  const numbers = slotNumbers(paper.items, definition, paper.blueprint?.domains ?? []);
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
      const slot = numbers.get(item.place);
      if (grade === undefined || slot === undefined) return [];
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

function slotNumbers(
  items: readonly PaperItem[],
  { sections }: QuizDefinition,
  domains: readonly { id: string; count: number }[],
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let next = 1;
  const give = (places: readonly PaperItem[], count: number) => {
    // By what is asked, so that sampling a pool in another order is no other paper.
    const sorted = places.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
    for (const [at, { place }] of sorted.entries()) numbers.set(place, next + at);
    next += count;
  };
  for (const slot of sections.flatMap(({ slots }) => slots))
    give(
      items.filter(({ slotId }) => slotId === slot.id),
      slot.kind === 'pool' ? slot.count : 1,
    );
  for (const { id, count } of domains)
    give(
      items.filter(({ slotId, drawnFor }) => slotId === null && drawnFor === id),
      count,
    );
  return numbers;
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
