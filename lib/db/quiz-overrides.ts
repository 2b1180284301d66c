import 'server-only';
import { randomUUID } from 'node:crypto';
import { type QuizOverride, quizOverrideSchema } from '../quiz/quiz-override';
import { database, sql } from './client';

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

/** Whom something differs for. */
export type OverrideTarget = { personId: string } | { label: string };

/** Sets what differs in a quiz for a person or a label, in place of what differed before; null takes it away. */
export async function saveOverride(
  quizId: string,
  target: OverrideTarget,
  override: QuizOverride | null,
): Promise<void> {
  const personId = 'personId' in target ? target.personId : null;
  const label = 'label' in target ? target.label : null;
  if (override === null) {
    await database().quizOverride.deleteMany({ where: { quizId, personId, label } });
    return;
  }
  const text = JSON.stringify(override);
  const key = personId === null ? sql`("quizId", "label")` : sql`("quizId", "personId")`;
  await database().$executeRaw(sql`
    INSERT INTO "QuizOverride" ("id", "quizId", "personId", "label", "override")
    VALUES (${randomUUID()}, ${quizId}, ${personId}, ${label}, ${text})
    ON CONFLICT ${key} DO UPDATE SET "override" = excluded."override"`);
}
