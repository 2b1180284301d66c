import 'server-only';
import type { StoredGrade } from '../db/quiz-grades';
import { findKeys } from '../db/quiz-keys';
import { listCorrections } from '../db/quiz-regrades';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { lateShare } from '../quiz/attempt-time';
import { gradeAttempt } from '../quiz/grade-attempt';
import type { AttemptFrame } from './attempt-frame';
import { gradeFiles } from './grade-files';
import { theItemOpener } from './the-item-opener';

/** What an attempt that is over comes to, all regrades counted in. `now`: epoch ms. */
export async function gradeClosed(
  { id, paper, state, startedAt, quizId }: QuizAttemptWithPaper,
  { definition: { settings }, window }: AttemptFrame,
  now: number,
): Promise<StoredGrade> {
  const [keys, { regrades, corrections }] = await Promise.all([findKeys(id), listCorrections(quizId)]);
  const share = lateShare(window, settings, state.closedAt ?? startedAt);
  const { score, grades } = gradeAttempt({ paper, keys, state, lateShare: share }, corrections, {
    openItem: theItemOpener(),
    gradeFiles,
    passPercent: settings.passPercent,
  });
  const percent = score.weightedPercent ?? score.percent;
  return { attemptId: id, score, grades, percent, passed: score.passed, regrades, gradedAt: now };
}
