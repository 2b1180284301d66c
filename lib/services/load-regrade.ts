import 'server-only';
import { ok, type Result } from '../core/result';
import { listMembers } from '../db/class-members';
import { findOwnVersions } from '../db/own-questions';
import { listRegrades } from '../db/save-regrade';
import type { Correction } from '../quiz/correction';
import { analysedQuiz } from './analysed-quiz';
import { gradedAttempts } from './graded-attempts';
import { wordsOfQuestion } from './load-items';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import { resultsHead } from './results-head';
import type { QuestionWords, ResultsHead } from './results-views';

export type RegradeView = {
  head: ResultsHead;
  /** Questions that were asked, each once whatever its versions. */
  questions: readonly (Pick<QuestionWords, 'prompt' | 'kind' | 'id'> & {
    /** Of own ones, the newest first. */
    versions: readonly number[];
    asked: readonly string[];
    /** Whether the viewer wrote it and so can fix it. */
    isMine: boolean;
  })[];
  /** Names by person, for what a dry run says. */
  names: Readonly<Record<string, string>>;
  /** What was corrected already, the last first. */
  history: readonly {
    n: number;
    at: number;
    byName: string;
    reason: string;
    types: readonly Correction['type'][];
    changed: number;
    of: number;
    flips: number;
    lowered: number;
  }[];
};

/** What can be regraded in a quiz, and what was; for instructors of its class. */
export async function loadRegrade(viewer: Viewer, quizId: string): Promise<Result<RegradeView, QuizRefusal>> {
  const found = await resultsHead(viewer, quizId);
  if (!found.ok) return found;
  const { head, access } = found.value;
  const [{ questions }, members, history] = await Promise.all([
    gradedAttempts(quizId).then((attempts) => analysedQuiz(quizId, attempts)),
    listMembers(access.class.id),
    listRegrades(quizId),
  ]);
  const byRef = new Map<string, QuestionWords & { asked: string[] }>();
  for (const item of questions.values()) {
    const words = wordsOfQuestion(item);
    const name = `${words.kind}/${words.id}`;
    const known = byRef.get(name);
    if (known === undefined) byRef.set(name, { ...words, asked: [words.version] });
    else known.asked.push(words.version);
  }
  const own = [...byRef.values()].filter(({ kind }) => kind === 'own').map(({ id }) => id);
  const versions = await findOwnVersions(own);
  return ok({
    head,
    questions: [...byRef.values()].map(({ prompt, kind, id, asked }) => {
      const stored = kind === 'own' ? versions.filter((one) => one.id === id) : [];
      return {
        ...{ prompt, kind, id, asked },
        versions: stored.map(({ version }) => version),
        isMine: stored[0]?.ownerId === viewer.id,
      };
    }),
    names: Object.fromEntries(members.map(({ personId, name }) => [personId, name])),
    history: history.map(({ n, at, byName, reason, corrections, diff }) => ({
      ...{ n, at, byName, reason, types: corrections.map(({ type }) => type) },
      ...{ changed: diff.changes.length, of: diff.of, flips: diff.flips, lowered: diff.lowered },
    })),
  });
}
