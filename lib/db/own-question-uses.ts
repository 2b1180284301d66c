import 'server-only';
import type { QuizDefinition } from '../quiz/quiz-definition';
import { chunks } from './chunks';
import { database } from './client';

/** A quiz that asks an own question, in its draft or in a revision. */
export type OwnUse = { questionId: string; quizId: string; classId: string; title: string };

/** Quizzes of the classes in which somebody is or was an instructor that ask own questions: who asks which, each once. */
export async function listOwnUses(ownerId: string): Promise<OwnUse[]> {
  const classes = await database().classMember.findMany({
    where: { personId: ownerId, role: 'instructor' },
    select: { classId: true },
  });
  const uses = new Map<string, OwnUse>();
  for (const part of chunks(classes.map(({ classId }) => classId))) {
    const asks = { contains: '"kind":"own"' };
    const quizzes = await database().quiz.findMany({
      where: {
        classId: { in: part },
        OR: [{ definition: asks }, { revisions: { some: { definition: asks } } }],
      },
      select: { id: true, classId: true, definition: true, revisions: { select: { definition: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    for (const { id, classId, definition, revisions } of quizzes) {
      const { title } = JSON.parse(definition) as QuizDefinition;
      for (const text of [definition, ...revisions.map((revision) => revision.definition)])
        for (const questionId of askedIn(JSON.parse(text) as QuizDefinition))
          uses.set(`${questionId} ${id}`, { questionId, quizId: id, classId, title });
    }
  }
  return [...uses.values()];
}

function askedIn({ sections }: QuizDefinition): string[] {
  return sections.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === 'own' ? [slot.questionId] : [])),
  );
}
