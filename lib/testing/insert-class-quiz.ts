import { insertQuiz } from '../db/quizzes';
import type { QuizDefinition } from '../quiz/quiz-definition';

/** A draft in a class. */
export function insertClassQuiz(
  classId: string,
  id: string,
  createdById: string,
  definition: QuizDefinition,
): Promise<void> {
  return insertQuiz({ id, classId, definition, createdById, createdAt: 1 });
}
