import 'server-only';
import { ok, type Result } from '../core/result';
import { listMembers } from '../db/class-members';
import { listOpenAttempts } from '../db/quiz-attempts';
import type { ListedMember } from '../db/stored-class';
import { finalGrade } from '../quiz/final-grade';
import { histogram } from '../quiz/statistics/histogram';
import { mean } from '../quiz/statistics/mean';
import { sampleGuard } from '../quiz/statistics/sample-guard';
import { scoreQuantile } from '../quiz/statistics/score-quantile';
import { type GradedClosed, gradedAttempts } from './graded-attempts';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import { resultsHead } from './results-head';
import type { LearnerResult, ResultsHead, ResultsView } from './results-views';

/** What a quiz came to, for instructors of its class. Previews are in no number. */
export async function loadResults(viewer: Viewer, quizId: string): Promise<Result<ResultsView, QuizRefusal>> {
  const found = await resultsHead(viewer, quizId);
  if (!found.ok) return found;
  const { head, access } = found.value;
  const [attempts, members, open] = await Promise.all([
    gradedAttempts(quizId),
    listMembers(access.class.id),
    listOpenAttempts(quizId),
  ]);
  const running = new Set(open.map(({ personId }) => personId));
  const byPerson = new Map<string, GradedClosed[]>();
  for (const attempt of attempts)
    byPerson.set(attempt.personId, [...(byPerson.get(attempt.personId) ?? []), attempt]);
  const learners = members
    .filter(
      ({ role, removedAt, personId }) =>
        byPerson.has(personId) || running.has(personId) || (role === 'learner' && removedAt === null),
    )
    .map((member) => learnerOf(member, byPerson.get(member.personId) ?? [], running, head));
  const percents = learners.flatMap(({ percent }) => percent ?? []);
  const guard = sampleGuard(percents.length);
  const shown = guard !== 'counts-only';
  const sorted = percents.toSorted((a, b) => a - b);
  return ok({
    head,
    learners,
    handedIn: percents.length,
    passed: head.passPercent === null ? null : learners.filter(({ passed }) => passed === true).length,
    guard,
    mean: shown ? mean(percents) : null,
    median: shown ? scoreQuantile(sorted, 1, 2) : null,
    histogram: shown ? histogram(percents.map((percent) => percent / 100)) : [],
  });
}

function learnerOf(
  { personId, name, labels, removedAt }: ListedMember,
  attempts: readonly GradedClosed[],
  running: ReadonlySet<string>,
  { method, passPercent }: ResultsHead,
): LearnerResult {
  const graded = attempts.map(({ order, grade: { percent, passed } }) => ({ order, percent, passed }));
  const final = finalGrade(method, graded, passPercent);
  return {
    ...{ personId, name, labels, removed: removedAt !== null, running: running.has(personId) },
    percent: final?.percent ?? null,
    passed: final?.passed ?? null,
    attempts: attempts.map(({ id, order, startedAt, closedAt, grade: { percent, passed, score } }) => ({
      ...{ id, order, percent, passed, closedAt, usedMs: closedAt - startedAt, late: score.lateShare < 1 },
    })),
  };
}
