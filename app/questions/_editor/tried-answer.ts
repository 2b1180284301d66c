import type { OpenOwn } from '@/lib/quiz/own/open-own';
import type { PaperResponse } from '@/lib/quiz/paper-response';
import { presets } from '@/lib/quiz/presets';
import { type ReviewedGrade, reviewedGrade } from '@/lib/quiz/reviewed-grade';

/** What a learner would be told of an answer where everything is told at once, as in practice. */
export function triedAnswer({ answer }: Pick<OpenOwn, 'answer'>, response: PaperResponse): ReviewedGrade {
  const verdict = response === null ? null : answer(response);
  const share = verdict === null || verdict.outcome === 'invalid' ? 0 : verdict.points;
  return reviewedGrade(
    {
      ...{ place: 1, share, points: share, of: 1, verdict, tries: [share] },
      state: verdict === null || verdict.outcome === 'self-graded' ? 'unanswered' : verdict.outcome,
    },
    presets.practice.review.during,
  );
}
