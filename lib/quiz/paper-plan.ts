import type { Item } from '../content/item';
import { practiceItems } from '../questions/practice-items';
import type { DefinitionFault } from './definition-fault';
import type { Demand } from './draw-distinct';
import { drawableExam } from './drawable-exam';
import { eligibleItems, eligibleOfDomain } from './eligible';
import type { BlueprintDraw } from './paper';
import { plannedBlueprint } from './planned-blueprint';
import type { QuestionSources } from './question-sources';
import type { QuizDefinition, Slot } from './quiz-definition';

/** A draw that a paper needs: its items by their note, notes that stand in the quiz anyway left out. */
export type PlannedDraw = Demand & {
  items: ReadonlyMap<string, readonly Item[]>;
  slotId: string | null;
  /** Of a blueprint. */
  domain: string | null;
};

export type PaperPlan = {
  draws: readonly PlannedDraw[];
  blueprint: BlueprintDraw | null;
  faults: readonly DefinitionFault[];
};

/** What has to be drawn for a quiz, and all that is wrong with it by itself. Knows no seed. */
export function paperPlan({ sections, settings }: QuizDefinition, sources: QuestionSources): PaperPlan {
  const slots = sections.flatMap((section) => section.slots);
  const faults: DefinitionFault[] = [];
  const add = (code: DefinitionFault['code'], slotId: string | null, message: string) =>
    faults.push({ code, slotId, message });

  if (slots.length === 0 && settings.blueprint === null)
    add('no-questions', null, 'The quiz asks nothing yet. Add a question, a pool or an exam blueprint.');
  const fixed = new Map<string, Slot>();
  for (const slot of slots) {
    const fault = slotFault(slot, sources, settings.review.during.correctness);
    if (fault !== null) faults.push({ ...fault, slotId: slot.id });
    const same = sameQuestion(slot);
    if (same === null) continue;
    if (fixed.has(same))
      add('item-twice', slot.id, 'This question is in the quiz already. Take one of the two out.');
    fixed.set(same, slot);
  }

  const taken = new Set(
    slots.flatMap((slot) =>
      slot.kind === 'item' ? (sources.catalogue.item(slot.itemId)?.noteId ?? []) : [],
    ),
  );
  const draw = (id: string, count: number, items: readonly Item[]) => {
    const byNote = new Map<string, Item[]>();
    for (const item of items) {
      if (taken.has(item.noteId)) continue;
      byNote.set(item.noteId, [...(byNote.get(item.noteId) ?? []), item]);
    }
    return { id, count, items: byNote, groups: [...byNote.keys()] };
  };
  const draws: PlannedDraw[] = slots.flatMap((slot) =>
    slot.kind === 'pool'
      ? [
          {
            ...draw(`slot/${slot.id}`, slot.count, eligibleItems(sources.catalogue, slot)),
            slotId: slot.id,
            domain: null,
          },
        ]
      : [],
  );
  const ofDomain = (domain: string, count: number) =>
    draw(`domain/${domain}`, count, eligibleOfDomain(sources.catalogue, domain));
  const blueprint = blueprintOf(settings.blueprint, sources, ofDomain, draws, add);
  for (const { slotId, count, groups } of draws) {
    if (groups.length >= count) continue;
    add(
      'pool-short',
      slotId,
      `This pool needs ${count} ${count === 1 ? 'question' : 'questions'}, and ${groups.length} ` +
        `${groups.length === 1 ? 'fits' : 'fit'}. Ask for fewer, or widen what may be drawn.`,
    );
  }
  for (const { id, count } of blueprint?.domains ?? [])
    draws.push({ ...ofDomain(id, count), slotId: null, domain: id });
  return { draws, blueprint, faults };
}

function blueprintOf(
  wanted: QuizDefinition['settings']['blueprint'],
  { catalogue }: QuestionSources,
  ofDomain: (domain: string, count: number) => Demand,
  pools: readonly Demand[],
  add: (code: DefinitionFault['code'], slotId: null, message: string) => void,
): BlueprintDraw | null {
  if (wanted === null) return null;
  const found = catalogue.exam(wanted.exam);
  if (found === null) {
    add('unknown-exam', null, `There is no exam “${wanted.exam}” here. Choose one of the list.`);
    return null;
  }
  const exam = drawableExam(found, catalogue);
  if (exam.domains.every(({ covers }) => !covers)) {
    add('nothing-covered', null, `No domain of ${exam.name} is covered here. Choose another exam.`);
    return null;
  }
  const blueprint = plannedBlueprint(exam, wanted.count, ofDomain, pools);
  const fits = blueprint.domains.reduce((sum, { count }) => sum + count, 0);
  if (fits < wanted.count)
    add(
      'pool-short',
      null,
      `The exam blueprint asks for ${wanted.count} ${wanted.count === 1 ? 'question' : 'questions'}, and ${fits} ` +
        `of ${exam.name} ${fits === 1 ? 'is' : 'are'} left beside the rest of the quiz. ` +
        (fits === 0 ? 'Take the blueprint out.' : `Ask for ${fits}${fits === 1 ? '' : ' or fewer'}.`),
    );
  return blueprint;
}

function slotFault(
  slot: Slot,
  { catalogue, own, challenge }: QuestionSources,
  toldAtOnce: boolean,
): Omit<DefinitionFault, 'slotId'> | null {
  if (slot.kind === 'item') {
    const item = catalogue.item(slot.itemId);
    if (item === null || item.status !== 'live')
      return {
        code: 'unknown-item',
        message: `There is no question “${slot.itemId}” any more. Take it out.`,
      };
    if (!practiceItems(catalogue).includes(item))
      return {
        code: 'not-gradable',
        message:
          'This is a card to turn, which only the learner can grade. Choose a question with an answer.',
      };
  }
  if (slot.kind === 'own' && own(slot.questionId, slot.version) === null)
    return { code: 'unknown-own', message: 'This question is no longer in your bank. Take it out.' };
  if (slot.kind === 'challenge') {
    const found = challenge(slot.slug);
    if (found === null || found.status !== 'live')
      return { code: 'unknown-challenge', message: `There is no sandbox task “${slot.slug}”. Take it out.` };
    if (slot.tries.length > 1)
      return {
        code: 'tries-of-challenge',
        message: 'A sandbox task is graded once, when the attempt ends. Give it one try.',
      };
  }
  if (slot.tries.length > 1 && !toldAtOnce)
    return {
      code: 'tries-need-feedback',
      message:
        'Several tries make sense only for who is told at once what is right. Allow one try, or show correctness during the attempt.',
    };
  return null;
}

/** What makes two slots ask the same, or null for a pool. */
function sameQuestion(slot: Slot): string | null {
  if (slot.kind === 'pool') return null;
  if (slot.kind === 'item') return `item/${slot.itemId}`;
  return slot.kind === 'own' ? `own/${slot.questionId}` : `challenge/${slot.slug}`;
}
