import type { Verdict } from '../questions/verdict';
import type { GradeState, PaperItemGrade } from './grade-paper-item';
import type { ReviewAspect } from './review-matrix';

/** What of a grade a learner may see; null for what the review options hold back. */
export type ReviewedGrade = {
  place: number;
  state: GradeState | null;
  points: number | null;
  of: number;
  /** Why nothing was graded, where an answer could not be read: it tells nothing of the key. */
  unreadable: string | null;
  /** Said of what was chosen. */
  feedback: readonly { id: string; text: string }[] | null;
  /** The right answer in words, every option with what it is and why, and why it is so. */
  answer: Pick<Verdict, 'correct' | 'options' | 'why'> | null;
};

/** Takes from a grade what may be shown. Whether something was answered at all is no secret; that it was right is. */
export function reviewedGrade(
  { place, state, points, of, verdict }: PaperItemGrade,
  may: Readonly<Record<ReviewAspect, boolean>>,
): ReviewedGrade {
  const tellsNothing = state === 'unanswered' || state === 'invalid';
  const graded = verdict !== null && verdict.outcome !== 'invalid' ? verdict : null;
  return {
    place,
    state: may.correctness || tellsNothing ? state : null,
    points: may.points ? points : null,
    of,
    unreadable: verdict?.outcome === 'invalid' ? verdict.why : null,
    feedback: may.feedback
      ? (graded?.options ?? []).flatMap(({ id, chosen, explanation }) =>
          chosen && explanation !== null ? [{ id, text: explanation }] : [],
        )
      : null,
    answer:
      may.answer && graded !== null
        ? { correct: graded.correct, options: graded.options, why: graded.why }
        : null,
  };
}
