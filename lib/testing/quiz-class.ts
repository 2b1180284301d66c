import type { Database } from '../db/client';
import { insertQuiz, publishQuiz } from '../db/quizzes';
import type { OwnQuestion } from '../quiz/own-question';
import { ownSummary } from '../quiz/own-summary';
import { presets } from '../quiz/presets';
import type { QuizDefinition, Slot } from '../quiz/quiz-definition';
import type { QuizSettings } from '../quiz/quiz-settings';
import { addLearner } from './add-learner';
import { ownOfEveryKind } from './own-of-every-kind';

export type QuizClass = { classId: string; quizId: string; instructor: string; learners: readonly string[] };

const terms = { points: 1, rule: 'default', tries: [1] } satisfies Partial<Slot>;

/** A slot for an own question at version 1. */
export function ownSlot(questionId: string, changes: Partial<Extract<Slot, { kind: 'own' }>> = {}): Slot {
  return { ...terms, id: questionId, kind: 'own', questionId, version: 1, ...changes };
}

/** A quiz of one section that asks one own question of every kind, by the preset for exams with 30 minutes. */
export function quizOfEveryKind(
  settings: Partial<QuizSettings> = {},
  more: readonly Slot[] = [],
): QuizDefinition {
  return {
    title: 'Every kind',
    intro: 'Read the **questions** first.',
    sections: [
      {
        id: 'first',
        title: 'Ports and paths',
        shuffle: false,
        slots: [...Object.keys(ownOfEveryKind()).map((id) => ownSlot(id)), ...more],
      },
    ],
    settings: { ...presets.exam, timeLimitMinutes: 30, ...settings },
  };
}

/**
 * A class with an instructor ("ines"), learners and a published quiz, written through `client`, which must be the one that `database()`
 * gives. Ids of class and quiz are new each time; own questions are those of `ownOfEveryKind`, or those given.
 */
export async function seedQuizClass(
  client: Database,
  {
    definition = quizOfEveryKind(),
    learners = ['ada', 'bob'],
    questions = ownOfEveryKind(),
    guests = false,
    at = Date.UTC(2026, 10, 1),
  }: {
    definition?: QuizDefinition;
    learners?: readonly string[];
    questions?: Readonly<Record<string, OwnQuestion>>;
    guests?: boolean;
    at?: number;
  } = {},
): Promise<QuizClass> {
  const [classId, quizId] = [crypto.randomUUID(), crypto.randomUUID()];
  const when = new Date(at);
  for (const id of ['ines', ...learners])
    if ((await client.user.findUnique({ where: { id } })) === null)
      await addLearner(client, id, guests && id !== 'ines');
  await client.class.create({ data: { id: classId, name: 'Class of ines', createdAt: when } });
  await client.classMember.createMany({
    data: ['ines', ...learners].map((personId) => ({
      classId,
      personId,
      role: personId === 'ines' ? 'instructor' : 'learner',
      name: personId,
      joinedAt: when,
    })),
  });
  for (const [id, question] of Object.entries(questions))
    await seedOwnQuestion(client, id, 1, question, when);
  await insertQuiz({ id: quizId, classId, definition, createdById: 'ines', createdAt: at });
  await publishQuiz(quizId, { version: 1, at, by: 'ines', definition });
  return { classId, quizId, instructor: 'ines', learners };
}

/** A version of an own question of "ines"; the first one makes the question. */
export async function seedOwnQuestion(
  client: Database,
  id: string,
  version: number,
  question: OwnQuestion,
  at: Date,
): Promise<void> {
  // As the product lists it: by its newest version.
  const listed = { version, ...ownSummary(question) };
  await client.ownQuestion.upsert({
    where: { id },
    create: { id, ownerId: 'ines', createdAt: at, ...listed },
    update: listed,
  });
  const row = { question: JSON.stringify(question), createdById: 'ines', createdAt: at };
  await client.ownQuestionVersion.upsert({
    where: { questionId_version: { questionId: id, version } },
    create: { questionId: id, version, ...row },
    update: {},
  });
}
