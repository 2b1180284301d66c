import 'server-only';
import { listLabels } from '../db/class-labels';
import { listOverrides } from '../db/quiz-overrides';
import type { StoredMember } from '../db/stored-class';
import type { QuizSettings } from '../quiz/quiz-settings';
import { type QuizWindow, quizWindow } from '../quiz/quiz-window';

/**
 * When and for how long somebody may take a quiz: the quiz's settings, what an override changes for the person or a label, and the extra
 * time that the class gives to the person or a label. An override of the person wins; of all else the most generous counts. `member` is
 * null for somebody who has left the class.
 */
export async function windowOf(
  { quizId, classId, settings }: { quizId: string; classId: string; settings: QuizSettings },
  personId: string,
  member: Pick<StoredMember, 'labels' | 'extraTimePercent'> | null,
): Promise<QuizWindow> {
  const [overrides, times] = await Promise.all([listOverrides(quizId), listLabels(classId)]);
  const labels = new Set(member?.labels);
  return quizWindow(settings, {
    person: overrides.find((one) => one.personId === personId)?.override ?? null,
    labels: [
      ...overrides.flatMap(({ label, override }) => (label !== null && labels.has(label) ? [override] : [])),
      ...times.flatMap(({ name, extraTimePercent }) => (labels.has(name) ? [{ extraTimePercent }] : [])),
      { extraTimePercent: member?.extraTimePercent ?? 0 },
    ],
  });
}
