import 'server-only';
import { listCorrections } from '../db/quiz-regrades';
import { eachWholeAttempt } from '../db/quiz-results';
import { analysedId, analysedOfAttempt, variantOf } from '../quiz/analysed-of-attempt';
import { analysedOfQuestion } from '../quiz/analysed-of-question';
import type { PaperItem } from '../quiz/paper';
import { slotNumbers } from '../quiz/slot-numbers';
import type { AnalysedAttempt } from '../quiz/statistics/analysed-attempt';
import type { AnalysedItem } from '../quiz/statistics/analysed-item';
import { withoutGaps } from '../quiz/without-gaps';
import type { GradedClosed } from './graded-attempts';
import { theCatalogue } from './the-catalogue';
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
  /** Regrades that are counted in: another one may change what is right. */
  regrades: number;
  attempts: Map<string, { stamp: string; analysed: AnalysedAttempt }>;
  items: Map<string, AnalysedItem>;
  questions: Map<string, PaperItem>;
};

/** Quizzes whose attempts are kept: an instructor looks at one for a while. */
const KEPT = 5;
const kept = new Map<string, Kept>();

/** What item analysis takes of a quiz's attempts. Each is read once for each grade that it gets: a second look at 1,000 reads nothing. */
export async function analysedQuiz(quizId: string, attempts: readonly GradedClosed[]): Promise<AnalysedQuiz> {
  // All are graded with every regrade counted in.
  const regrades = attempts.reduce((most, { grade }) => Math.max(most, grade.regrades), 0);
  const before = kept.get(quizId);
  const known =
    before?.regrades === regrades
      ? before
      : { regrades, attempts: new Map(), items: new Map(), questions: new Map() };
  kept.delete(quizId);
  kept.set(quizId, known);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  const revisions = [...new Set(attempts.map(({ revision }) => revision))].toSorted((a, b) => a - b);
  // Another revision may number places anew.
  const stampOf = ({ grade, personId }: GradedClosed) =>
    `${grade.regrades} ${grade.gradedAt} ${personId} ${revisions.join()}`;
  const by = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  for (const id of known.attempts.keys()) if (!by.has(id)) known.attempts.delete(id);
  const fresh = attempts.filter((one) => known.attempts.get(one.id)?.stamp !== stampOf(one));
  const { corrections } = fresh.length > 0 ? await listCorrections(quizId) : { corrections: [] };
  const definitions = await Promise.all(revisions.map((n) => theRevision(quizId, n)));
  const numbers = slotNumbers(
    definitions.filter((one) => one !== null),
    theCatalogue().exams.flatMap(({ domains }) => domains.map(({ id }) => id)),
  );
  await eachWholeAttempt(
    fresh.map(({ id }) => id),
    ({ id, paper, keys, state, grades, score }) => {
      const attempt = by.get(id);
      if (attempt === undefined) return;
      const { personId, order } = attempt;
      const whole = { id, personId, order, preview: false, paper, keys, state, lateShare: 1 };
      known.attempts.set(id, {
        stamp: stampOf(attempt),
        analysed: analysedOfAttempt(whole, { grades, score }, numbers),
      });
      const keyAt = new Map(keys.map((key) => [key.place, key]));
      for (const item of paper.items) {
        const name = `${analysedId(item)} ${variantOf(item) ?? ''}`;
        const key = keyAt.get(item.place);
        if (key === undefined || known.items.has(name)) continue;
        known.items.set(name, analysedOfQuestion(item, key, theItemOpener(), corrections));
        known.questions.set(analysedId(item), known.questions.get(analysedId(item)) ?? item);
      }
    },
  );
  return {
    attempts: withoutGaps(new Map([...known.attempts].map(([id, { analysed }]) => [id, analysed]))),
    items: [...known.items.values()],
    questions: known.questions,
  };
}
