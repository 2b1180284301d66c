import type { AnalysedAttempt } from './analysed-attempt';
import type { AnalysedItem } from './analysed-item';
import { alphaIfDeleted } from './cronbach-alpha';
import { noFigure } from './figure';
import type { GroupingName } from './groupings';
import { itemCatalogue } from './item-catalogue';
import type { SlotFigures } from './item-figures';
import { type ItemReport, itemReport } from './item-report';
import { type Drawn, itemSample } from './item-sample';
import { type QuizReport, quizReport } from './quiz-report';
import { type SampleGuard, sampleGuard } from './sample-guard';
import type { ScoredAttempt } from './score-attempt';
import { scoreGroups } from './score-groups';
import { type AttemptChoice, type LeftOut, selectAttempts } from './select-attempts';
import { effectiveWeights, intendedWeights } from './slot-weights';

export type AnalysisOptions = {
  /** Default: `first`. */
  choice?: AttemptChoice;
  /** Default: `thirds`. */
  groups?: GroupingName;
  /** Questions to split by variant as well. */
  variantsOf?: readonly string[];
};

export type ItemAnalysis = {
  choice: AttemptChoice;
  groups: GroupingName;
  /** What the figures are over. */
  attempts: number;
  people: number;
  leftOut: Readonly<Record<LeftOut, number>>;
  guard: SampleGuard;
  quiz: QuizReport;
  /** By slot number, rising. */
  slots: readonly (ItemReport & { slot: number; questionIds: readonly string[] })[];
  /** Questions that are not a slot of their own: drawn from a pool, or standing in several slots. By id. */
  questions: readonly (ItemReport & { questionId: string; slots: readonly number[] })[];
  /** Of the questions asked for, by question and seed. */
  variants: readonly (ItemReport & { questionId: string; variantSeed: string | null })[];
};

const NOT_A_SLOT: SlotFigures = {
  intendedWeight: noFigure('not-a-slot'),
  effectiveWeight: noFigure('not-a-slot'),
  alphaIfDeleted: noFigure('not-a-slot'),
};

/**
 * Item analysis of a quiz (classical test theory, with Moodle's definitions): figures of the quiz, of each slot, of each question of a pool
 * and, for questions asked for, of each variant, with flags on what a person should look at. `items` says what the questions offer; a question
 * that is missing there has all figures but those on its options; of a question and seed there is one entry. The order of `attempts` changes
 * nothing in the result.
 */
export function analyseItems(
  attempts: readonly AnalysedAttempt[],
  items: readonly AnalysedItem[],
  { choice = 'first', groups = 'thirds', variantsOf = [] }: AnalysisOptions = {},
): ItemAnalysis {
  const { attempts: selected, leftOut } = selectAttempts(attempts, choice);
  const groupOf = scoreGroups(
    selected.map(({ share }) => share),
    groups,
  );
  const [ofSlot, ofQuestion] = [new Map<number, Drawn[]>(), new Map<string, Drawn[]>()];
  for (const [i, attempt] of selected.entries()) {
    const group = groupOf[i] ?? 0;
    for (const response of attempt.slots) {
      const one = { attempt, group, response };
      put(ofSlot, response.slot, one);
      put(ofQuestion, response.questionId, one);
    }
  }
  const settings = { catalogue: itemCatalogue(items), groups };

  const bySlot = [...ofSlot].toSorted(([a], [b]) => a - b);
  const samples = bySlot.map(([, of]) => itemSample(of));
  const graded = bySlot.flatMap(([slot], i) => ((samples[i]?.of ?? 0) > 0 ? [slot] : []));
  const columns = completeColumns(selected, graded);
  const withouts = alphaIfDeleted(columns);
  const [intended, effective] = [intendedWeights(samples), effectiveWeights(samples)];

  const slots = bySlot.flatMap(([slot], i) => {
    const sample = samples[i];
    if (sample === undefined) return [];
    const slotFigures = {
      intendedWeight: intended[i] ?? noFigure('no-points'),
      effectiveWeight: effective[i] ?? noFigure('no-points'),
      alphaIfDeleted: withouts[graded.indexOf(slot)] ?? noFigure('no-points'),
    };
    const questionIds = [...new Set(sample.asked.map(({ questionId }) => questionId))].toSorted();
    return [{ slot, questionIds, ...itemReport(sample, slotFigures, settings) }];
  });

  const byQuestion = [...ofQuestion].toSorted(byText);
  const questions = byQuestion.flatMap(([questionId, of]) => {
    const places = slotsOf(of);
    const alone = slots.find(({ slot }) => slot === places[0])?.questionIds.length === 1;
    if (places.length === 1 && alone) return [];
    return [{ questionId, slots: places, ...itemReport(itemSample(of), NOT_A_SLOT, settings) }];
  });

  const variants = byQuestion.flatMap(([questionId, of]) =>
    (variantsOf.includes(questionId) ? grouped(of, ({ response }) => response.variantSeed ?? '') : [])
      .toSorted(byText)
      .map(([, those]) => ({
        questionId,
        variantSeed: those[0]?.response.variantSeed ?? null,
        ...itemReport(itemSample(those), NOT_A_SLOT, settings),
      })),
  );

  const people = new Set(selected.map(({ personId }) => personId)).size;
  const guard = sampleGuard(people);
  return {
    choice,
    groups,
    attempts: selected.length,
    people,
    leftOut,
    guard,
    quiz: quizReport(selected, columns, guard),
    slots,
    questions,
    variants,
  };
}

function grouped<K>(drawn: readonly Drawn[], keyOf: (one: Drawn) => K): [K, Drawn[]][] {
  const groups = new Map<K, Drawn[]>();
  for (const one of drawn) put(groups, keyOf(one), one);
  return [...groups];
}

function put<K>(groups: Map<K, Drawn[]>, key: K, one: Drawn): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

function slotsOf(drawn: readonly Drawn[]): number[] {
  const slots = new Set<number>();
  for (const { response } of drawn) slots.add(response.slot);
  return [...slots].toSorted((a, b) => a - b);
}

function byText([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Marks per slot (`slots` rises) over the attempts that hold all of the slots: what α needs. */
function completeColumns(attempts: readonly ScoredAttempt[], slots: readonly number[]): number[][] {
  const wanted = new Set(slots);
  const complete = attempts
    // Most attempts hold the very slots that are wanted, and need no list of their own.
    .map(({ slots: held }) =>
      held.every(({ slot }) => wanted.has(slot)) ? held : held.filter(({ slot }) => wanted.has(slot)),
    )
    .filter((held) => held.length === slots.length);
  // Both are by slot number, rising.
  return slots.map((_, i) => complete.map((held) => held[i]?.points ?? 0));
}
