import 'server-only';
import { type QuizOverride, quizOverrideSchema } from '../quiz/quiz-override';
import { database } from './client';

/** What differs for a person or a label of the class; exactly one of the two is set. */
export type StoredOverride = {
  id: string;
  quizId: string;
  personId: string | null;
  label: string | null;
  override: QuizOverride;
};

/** All that differs in a quiz from what holds for everybody. */
export async function listOverrides(quizId: string): Promise<StoredOverride[]> {
  const rows = await database().quizOverride.findMany({ where: { quizId }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({ ...row, override: quizOverrideSchema.parse(JSON.parse(row.override)) }));
}
