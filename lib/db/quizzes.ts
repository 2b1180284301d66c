import 'server-only';
import { type QuizDefinition, quizDefinitionSchema } from '../quiz/quiz-definition';
import { database, sql } from './client';
import type { QuizState, StoredQuiz, StoredRevision } from './stored-quiz';

type QuizRow = NonNullable<Awaited<ReturnType<ReturnType<typeof database>['quiz']['findUnique']>>>;

/** A quiz by id, or null. Who may see it is the caller's to decide. */
export async function findQuiz(id: string): Promise<StoredQuiz | null> {
  const row = await database().quiz.findUnique({ where: { id } });
  return row === null ? null : quizOfRow(row);
}

/** A class's quizzes, the newest first. */
export async function listQuizzes(classId: string): Promise<StoredQuiz[]> {
  const rows = await database().quiz.findMany({
    where: { classId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(quizOfRow);
}

/** Adds a draft. */
export async function insertQuiz(
  quiz: Pick<StoredQuiz, 'id' | 'classId' | 'definition' | 'createdById' | 'createdAt'>,
): Promise<void> {
  const at = new Date(quiz.createdAt);
  await database().quiz.create({
    data: {
      id: quiz.id,
      classId: quiz.classId,
      definition: JSON.stringify(quiz.definition),
      createdById: quiz.createdById,
      createdAt: at,
      updatedAt: at,
    },
  });
}

/** Stores a draft over the version that its writer saw; false when somebody saved in between. */
export async function saveDefinition(
  id: string,
  { definition, version, at }: { definition: QuizDefinition; version: number; at: number },
): Promise<boolean> {
  const saved = await database().$executeRaw(sql`
    UPDATE "Quiz" SET "definition" = ${JSON.stringify(definition)}, "version" = "version" + 1, "updatedAt" = ${new Date(at)}
    WHERE "id" = ${id} AND "version" = ${version}`);
  return saved === 1;
}

/** Makes a draft the revision that new attempts get; its number, or null when somebody saved in between. */
export async function publishQuiz(
  id: string,
  { version, at, by, definition }: { version: number; at: number; by: string; definition: QuizDefinition },
): Promise<number | null> {
  return database().$transaction(async (transaction) => {
    const taken = await transaction.$executeRaw(sql`
      UPDATE "Quiz" SET "state" = ${'published'}, "revision" = COALESCE("revision", 0) + 1,
        "publishedAt" = COALESCE("publishedAt", ${new Date(at)}), "updatedAt" = ${new Date(at)}
      WHERE "id" = ${id} AND "version" = ${version}`);
    if (taken === 0) return null;
    const { revision } = await transaction.quiz.findUniqueOrThrow({ where: { id } });
    const n = revision ?? 1;
    await transaction.quizRevision.create({
      data: {
        quizId: id,
        n,
        definition: JSON.stringify(definition),
        createdById: by,
        createdAt: new Date(at),
      },
    });
    return n;
  });
}

/** Opens or closes a published quiz, or shows its results to all (`releasedAt`; null takes that back). */
export async function changeQuiz(
  id: string,
  change: { state?: QuizState; releasedAt?: number | null },
  at: number,
): Promise<void> {
  const { state, releasedAt } = change;
  await database().quiz.update({
    where: { id },
    data: {
      ...(state === undefined ? {} : { state }),
      ...(releasedAt === undefined ? {} : { releasedAt: releasedAt === null ? null : new Date(releasedAt) }),
      updatedAt: new Date(at),
    },
  });
}

/** Takes a quiz away with its attempts and results. */
export async function deleteQuiz(id: string): Promise<void> {
  await database().quiz.deleteMany({ where: { id } });
}

/** A revision, or null. */
export async function findRevision(quizId: string, n: number): Promise<StoredRevision | null> {
  const row = await database().quizRevision.findUnique({ where: { quizId_n: { quizId, n } } });
  if (row === null) return null;
  return { quizId, n, definition: definitionOf(row.definition), createdAt: row.createdAt.getTime() };
}

function quizOfRow(row: QuizRow): StoredQuiz {
  const { id, classId, version, revision, createdById } = row;
  return {
    ...{ id, classId, version, revision, createdById },
    state: row.state as QuizState,
    definition: definitionOf(row.definition),
    createdAt: row.createdAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    publishedAt: row.publishedAt?.getTime() ?? null,
    releasedAt: row.releasedAt?.getTime() ?? null,
  };
}

/** Throws when a stored definition is none any more: a change of the schema has to bring the rows along. */
function definitionOf(json: string): QuizDefinition {
  return quizDefinitionSchema.parse(JSON.parse(json));
}
