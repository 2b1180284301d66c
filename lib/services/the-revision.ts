import 'server-only';
import { findRevision } from '../db/quizzes';
import type { QuizDefinition } from '../quiz/quiz-definition';

/** A handful of quizzes run at a time. */
const KEPT = 100;
const kept = new Map<string, QuizDefinition>();

/** What a quiz was when it was published as its n-th revision, or null. Revisions never change, so the process reads each once. */
export async function theRevision(quizId: string, n: number): Promise<QuizDefinition | null> {
  const name = `${quizId} ${n}`;
  const known = kept.get(name);
  if (known !== undefined) return known;
  const found = await findRevision(quizId, n);
  if (found === null) return null;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, found.definition);
  return found.definition;
}
