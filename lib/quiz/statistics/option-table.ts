import { allAlike } from './all-alike';
import type { AnalysedItem, ItemOption } from './analysed-item';
import { correlation } from './correlation';
import { type Figure, figureOf, noFigure } from './figure';
import type { ItemSample } from './item-sample';
import type { Numbers } from './mean';

/** How many chose something, and which share (0–1) of those who could. */
export type Portion = { count: number; share: Figure };

export type OptionRow = {
  id: string;
  label: string;
  key: boolean;
  all: Portion;
  /** Per group of scores, the lowest first. */
  groups: readonly Portion[];
  /** How choosing it goes with points on the rest of the attempt, −1 to 1: the same yardstick for key and distractors. */
  restCorrelation: Figure;
  /**
   * R's CTT `distractorAnalysis`: choosing it against the score less what it would earn as the key. Equals `restCorrelation` for the key;
   * lower for a distractor, from whose choosers it takes points that they never had.
   */
  pointBiserial: Figure;
};

export type OptionTable = {
  options: readonly OptionRow[];
  /** Chose nothing. */
  blank: { all: Portion; groups: readonly Portion[] };
  /** Chose something that is not among the options given. */
  strangers: number;
  groupSizes: readonly number[];
};

const NOTHING: readonly string[] = [];

/** Each option of an item by group of scores. `item` is what every response of the sample was offered. */
export function optionTable(sample: ItemSample, item: AnalysedItem, groups: number): OptionTable {
  const { drawn } = sample;
  const size = drawn.length;
  // Plain loops over plain lists: of a large class this is where the time of an analysis goes.
  const chosen = drawn.map(({ response }) => response.chosenOptions ?? NOTHING);
  const groupAt = drawn.map(({ group }) => group);
  const groupSizes = new Array<number>(groups).fill(0);
  for (const group of groupAt) groupSizes[group] = (groupSizes[group] ?? 0) + 1;
  const takesOf = (takes: (choice: readonly string[]) => boolean) => {
    const taken = new Float64Array(size);
    for (let i = 0; i < size; i++) if (takes(chosen[i] ?? NOTHING)) taken[i] = 1;
    return taken;
  };
  const portions = (takes: Float64Array) => {
    const counts = new Array<number>(groups).fill(0);
    let all = 0;
    for (let i = 0; i < size; i++) {
      const group = groupAt[i];
      if (takes[i] !== 1 || group === undefined) continue;
      counts[group] = (counts[group] ?? 0) + 1;
      all++;
    }
    return {
      all: portion(all, size),
      groups: counts.map((count, group) => portion(count, groupSizes[group] ?? 0)),
    };
  };
  const ids = new Set(item.options.map(({ id }) => id));
  return {
    options: item.options.map((option) => {
      const takes = takesOf((choice) => choice.includes(option.id));
      return { ...named(option), ...portions(takes), ...correlations(sample, item, takes) };
    }),
    blank: portions(takesOf((choice) => choice.length === 0)),
    strangers: chosen.filter((choice) => choice.some((id) => !ids.has(id))).length,
    groupSizes,
  };
}

function named({ id, label, key }: ItemOption) {
  return { id, label, key };
}

function portion(count: number, of: number): Portion {
  return { count, share: of === 0 ? noFigure('empty-group') : figureOf(count / of) };
}

function correlations(
  { of, rests, totals, scale }: ItemSample,
  item: AnalysedItem,
  /** 1 for who chose it, else 0. */
  takes: Float64Array,
): Pick<OptionRow, 'restCorrelation' | 'pointBiserial'> {
  const against = (scores: Numbers): Figure => {
    if (allAlike(takes, 1)) return noFigure('nobody-or-everybody');
    if (allAlike(scores, scale)) return noFigure('no-spread-in-rest');
    return figureOf(correlation(takes, scores));
  };
  return {
    restCorrelation: against(rests),
    pointBiserial: item.choose === 'many' ? noFigure('several-right') : against(lessKey(totals, takes, of)),
  };
}

/** The scores less what choosing it would earn as the key. */
function lessKey(totals: readonly number[], takes: Float64Array, of: number): Float64Array {
  const less = new Float64Array(takes.length);
  for (let i = 0; i < less.length; i++) less[i] = (totals[i] ?? 0) - of * (takes[i] ?? 0);
  return less;
}
