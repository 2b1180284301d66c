import 'server-only';
import { eachWholeAttempt } from '../db/quiz-results';
import { analysedId, analysedOfAttempt, variantOf } from '../quiz/analysed-of-attempt';
import { analysedOfQuestion } from '../quiz/analysed-of-question';
import type { PaperItem } from '../quiz/paper';
import type { AnalysedAttempt } from '../quiz/statistics/analysed-attempt';
import type { AnalysedItem } from '../quiz/statistics/analysed-item';
import type { GradedClosed } from './graded-attempts';
import { theItemOpener } from './the-item-opener';
import { theRevision } from './the-revision';

/** What analysis needs of a quiz, as far as it was read in this process. */
export type AnalysedQuiz = {
  attempts: ReadonlyMap<string, AnalysedAttempt>;
  items: readonly AnalysedItem[];
  /** One of the places at which a question was asked, by `analysedId`: for its words. */
  questions: ReadonlyMap<string, PaperItem>;
};

type Kept = {
  attempts: Map<string, { stamp: string; analysed: AnalysedAttempt }>;
  items: Map<string, AnalysedItem>;
  questions: Map<string, PaperItem>;
};

/** Quizzes whose attempts are kept: an instructor looks at one for a while. */
const KEPT = 5;
const kept = new Map<string, Kept>();

/** What item analysis takes of a quiz's attempts. Each is read once for each grade that it gets: a second look at 1,000 reads nothing. */
export async function analysedQuiz(quizId: string, attempts: readonly GradedClosed[]): Promise<AnalysedQuiz> {
  const known = kept.get(quizId) ?? { attempts: new Map(), items: new Map(), questions: new Map() };
  kept.delete(quizId);
  kept.set(quizId, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  const stampOf = ({ grade, personId }: GradedClosed) => `${grade.regrades} ${grade.gradedAt} ${personId}`;
  const by = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  for (const id of known.attempts.keys()) if (!by.has(id)) known.attempts.delete(id);
  const fresh = attempts.filter((one) => known.attempts.get(one.id)?.stamp !== stampOf(one));
  const revisions = [...new Set(fresh.map(({ revision }) => revision))];
  const found = await Promise.all(revisions.map((n) => theRevision(quizId, n)));
  const definitions = new Map(revisions.map((n, at) => [n, found[at] ?? null]));
  await eachWholeAttempt(
    fresh.map(({ id }) => id),
    ({ id, paper, keys, state, grades, score }) => {
      const attempt = by.get(id);
      const definition = definitions.get(attempt?.revision ?? 0) ?? null;
      if (attempt === undefined || definition === null) return;
      const { personId, order } = attempt;
      const whole = { id, personId, order, preview: false, paper, keys, state, lateShare: 1 };
      known.attempts.set(id, {
        stamp: stampOf(attempt),
        analysed: analysedOfAttempt(whole, { grades, score }, definition),
      });
      const keyAt = new Map(keys.map((key) => [key.place, key]));
      for (const item of paper.items) {
        const name = `${analysedId(item)} ${variantOf(item) ?? ''}`;
        const key = keyAt.get(item.place);
        if (key === undefined || known.items.has(name)) continue;
        known.items.set(name, analysedOfQuestion(item, key, theItemOpener()));
        known.questions.set(analysedId(item), known.questions.get(analysedId(item)) ?? item);
      }
    },
  );
  return {
    attempts: new Map([...known.attempts].map(([id, { analysed }]) => [id, analysed])),
    items: [...known.items.values()],
    questions: known.questions,
  };
}
