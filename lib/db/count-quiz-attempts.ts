import 'server-only';
import { database } from './client';

/** How many attempts learners have made at a quiz; an instructor's previews are not counted. */
export async function countQuizAttempts(quizId: string): Promise<number> {
  return database().quizAttempt.count({ where: { quizId, preview: false } });
}
