import { type AnswerCounts, answerCounts } from './answer-counts';
import { type Band, bandOf } from './band-of';
import { discriminationBands } from './discrimination-bands';
import { discriminationIndex } from './discrimination-index';
import { discriminativeEfficiency } from './discriminative-efficiency';
import { facility } from './facility';
import { facilityBands } from './facility-bands';
import { type Figure, noFigure } from './figure';
import type { Flag } from './flags/flag';
import { flagsOf } from './flags/flags-of';
import { type GroupingName, groupings } from './groupings';
import { guessScore } from './guess-score';
import type { ItemCatalogue } from './item-catalogue';
import { itemDeviation } from './item-deviation';
import type { ItemFigures, SlotFigures } from './item-figures';
import { itemOptions } from './item-options';
import type { ItemSample } from './item-sample';
import { type OptionTable, optionTable } from './option-table';
import { pointBiserial } from './point-biserial';
import { type SampleGuard, sampleGuard } from './sample-guard';
import type { UndefinedReason } from './undefined-reasons';
import { upperLowerIndex } from './upper-lower-index';

/** What is known of an item: a slot, a question, or a variant. */
export type ItemReport = {
  /** Worth in points. */
  of: number;
  /** Attempts that drew it: the denominator of its figures. */
  attempts: number;
  people: number;
  /** Attempts that drew it and never came to it: 0 points, and in the denominator. */
  notSeen: number;
  guard: SampleGuard;
  counts: AnswerCounts;
  figures: ItemFigures;
  facilityBand: Band | null;
  discriminationBand: Band | null;
  options: { table: OptionTable; why: null } | { table: null; why: UndefinedReason };
  flags: readonly Flag[];
};

/** Reports on an item; with fewer than 5 people it holds counts only. */
export function itemReport(
  sample: ItemSample,
  slotFigures: SlotFigures,
  { catalogue, groups }: { catalogue: ItemCatalogue; groups: GroupingName },
): ItemReport {
  const guard = sampleGuard(sample.people);
  const shown = (compute: () => Figure) => (guard === 'counts-only' ? noFigure('too-few-people') : compute());
  const { count, word } = groupings[groups];
  const figures: ItemFigures = {
    facility: shown(() => facility(sample)),
    deviation: shown(() => itemDeviation(sample)),
    intendedWeight: slotFigures.intendedWeight,
    effectiveWeight: shown(() => slotFigures.effectiveWeight),
    discriminationIndex: shown(() => discriminationIndex(sample)),
    discriminativeEfficiency: shown(() => discriminativeEfficiency(sample)),
    guessScore: guessScore(sample, catalogue),
    alphaIfDeleted: shown(() => slotFigures.alphaIfDeleted),
    pointBiserial: shown(() => pointBiserial(sample)),
    upperLowerIndex: shown(() => upperLowerIndex(sample, count)),
  };
  const options = optionsOf(sample, catalogue, guard, count);
  const attempts = sample.drawn.length;
  return {
    of: sample.of,
    attempts,
    people: sample.people,
    notSeen: sample.drawn.filter(({ response }) => !response.seen).length,
    guard,
    counts: answerCounts(sample, catalogue),
    figures,
    facilityBand: figures.facility.value === null ? null : bandOf(facilityBands, figures.facility.value),
    discriminationBand:
      figures.discriminationIndex.value === null
        ? null
        : bandOf(discriminationBands, figures.discriminationIndex.value),
    options,
    flags:
      guard === 'counts-only' || sample.of === 0
        ? []
        : flagsOf({ figures, options: options.table, attempts, groupWord: word }),
  };
}

function optionsOf(
  sample: ItemSample,
  catalogue: ItemCatalogue,
  guard: SampleGuard,
  groups: number,
): ItemReport['options'] {
  if (guard === 'counts-only') return { table: null, why: 'too-few-people' };
  const { item, why } = itemOptions(sample, catalogue);
  return item === null ? { table: null, why } : { table: optionTable(sample, item, groups), why: null };
}
