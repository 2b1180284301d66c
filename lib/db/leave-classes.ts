import 'server-only';
import { quizDefinitionSchema } from '../quiz/quiz-definition';
import { type Database, database } from './client';

type Transaction = Pick<Database, 'class' | 'classMember' | 'quiz' | 'ownQuestion'>;

/** Names of the classes that have no other instructor: they go with the account. */
export async function classesWithoutOther(
  personId: string,
  client: Pick<Database, 'classMember'> = database(),
): Promise<{ id: string; name: string }[]> {
  const rows = await client.classMember.findMany({
    where: {
      ...{ personId, role: 'instructor', removedAt: null },
      class: { members: { none: { role: 'instructor', removedAt: null, personId: { not: personId } } } },
    },
    select: { class: { select: { id: true, name: true } } },
    orderBy: { joinedAt: 'asc' },
  });
  return rows.map((row) => row.class);
}

/**
 * What becomes of classes when an account goes: one that has no other instructor goes with its quizzes and results. In the others, own
 * questions that a quiz asks pass to another instructor, so that the quiz stays whole; the rest of them go with the account.
 */
export async function leaveClasses(transaction: Transaction, personId: string): Promise<void> {
  const alone = await classesWithoutOther(personId, transaction);
  await transaction.class.deleteMany({ where: { id: { in: alone.map(({ id }) => id) } } });
  const shared = await transaction.classMember.findMany({
    where: { personId, role: 'instructor' },
    select: { classId: true },
  });
  for (const { classId } of shared) {
    const heir = await transaction.classMember.findFirst({
      where: { classId, role: 'instructor', removedAt: null, personId: { not: personId } },
      orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
    });
    if (heir === null) continue;
    const quizzes = await transaction.quiz.findMany({
      where: { classId },
      select: { definition: true, revisions: { select: { definition: true } } },
    });
    const asked = quizzes.flatMap(({ definition, revisions }) =>
      [definition, ...revisions.map((revision) => revision.definition)].flatMap(questionsAsked),
    );
    await transaction.ownQuestion.updateMany({
      where: { id: { in: [...new Set(asked)] }, ownerId: personId },
      data: { ownerId: heir.personId },
    });
  }
}

function questionsAsked(definition: string): string[] {
  const { sections } = quizDefinitionSchema.parse(JSON.parse(definition));
  return sections.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === 'own' ? [slot.questionId] : [])),
  );
}
