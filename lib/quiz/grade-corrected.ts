import type { PlaceState } from './attempt-state';
import type { Correction } from './correction';
import { correctionsOf } from './corrections-of';
import { type Grading, gradePaperItem, type PaperItemGrade } from './grade-paper-item';
import { lastCorrection } from './last-correction';
import { layKey } from './lay-key';
import { inNewNames, type NewNames } from './lay-over';
import type { PaperItem, PaperKey } from './paper';

/** The grade of a place after corrections, in the names of what was shown. */
export type CorrectedGrade = {
  grade: PaperItemGrade;
  /** A new version could not be laid under what was shown: graded as it was asked. */
  unfit: boolean;
};

/** Grades a place with all corrections of its question, in their order: of two of a kind the later counts. */
export function gradeCorrected(
  asked: PaperItem,
  key: PaperKey,
  state: Pick<PlaceState, 'response' | 'tries'>,
  corrections: readonly Correction[],
  how: Grading,
): CorrectedGrade {
  const mine = correctionsOf(asked, corrections);
  const item = {
    ...asked,
    rule: lastCorrection(mine, 'rule')?.rule ?? asked.rule,
    points: lastCorrection(mine, 'points')?.points ?? asked.points,
  };
  const newKey = lastCorrection(mine, 'key');
  const laid = newKey === undefined ? null : layKey(item, key, newKey);
  const graded =
    laid === null
      ? gradePaperItem(item, key, state, how)
      : inOldNames(
          gradePaperItem(
            laid.item,
            laid.key,
            {
              response: inNewNames(state.response, laid.names),
              tries: state.tries.map((one) => inNewNames(one, laid.names)),
            },
            how,
          ),
          laid,
        );
  const unfit = newKey !== undefined && laid === null;
  const outcome = mine.findLast(({ type }) => type === 'drop' || type === 'full')?.type;
  if (outcome === 'drop') return { grade: { ...graded, points: 0, of: 0 }, unfit };
  return {
    grade: outcome === 'full' ? { ...graded, points: item.points, of: item.points } : graded,
    unfit,
  };
}

/** A verdict on a new version as the learner saw the question: by the names and in the order of then. */
function inOldNames(
  grade: PaperItemGrade,
  { item, names: { options } }: { item: PaperItem; names: NewNames },
): PaperItemGrade {
  if (grade.verdict === null || options.size === 0) return grade;
  const oldName = new Map([...options].map(([old, now]) => [now, old]));
  const place = new Map([...options.keys()].map((old, at) => [old, at]));
  const judged = grade.verdict.options.map((option) => ({
    ...option,
    id: oldName.get(option.id) ?? option.id,
  }));
  // The steps of an order stand as they were answered, which is no order of what was shown.
  const sorted =
    item.shown.form === 'order'
      ? judged
      : judged.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return { ...grade, verdict: { ...grade.verdict, options: sorted } };
}
