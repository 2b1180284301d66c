import 'server-only';
import { type OwnQuestion, ownQuestionSchema } from '../quiz/own-question';
import { ownSummary } from '../quiz/own-summary';
import { database, join, type SqlFragment, sql } from './client';

/** A version of an own question; instants are epoch ms. */
export type StoredOwnQuestion = {
  id: string;
  ownerId: string;
  importId: string | null;
  archivedAt: number | null;
  version: number;
  question: OwnQuestion;
  createdAt: number;
};

/** An own question to be stored as its first version. */
export type NewOwnQuestion = Pick<
  StoredOwnQuestion,
  'id' | 'ownerId' | 'importId' | 'question' | 'createdAt'
>;

const PART = 250;
/** Thousands of questions may come with one import. */
const TIMEOUT_MS = 60_000;

/** All versions of the questions named, the newest first. Whose they are is the caller's to look at. */
export async function findOwnVersions(ids: readonly string[]): Promise<StoredOwnQuestion[]> {
  if (ids.length === 0) return [];
  const rows = await database().ownQuestionVersion.findMany({
    where: { questionId: { in: [...new Set(ids)] } },
    include: { own: true },
    orderBy: { version: 'desc' },
  });
  return rows.map(({ own, questionId, version, question, createdAt }) => ({
    id: questionId,
    ownerId: own.ownerId,
    importId: own.importId,
    archivedAt: own.archivedAt?.getTime() ?? null,
    version,
    question: ownQuestionSchema.parse(JSON.parse(question)),
    createdAt: createdAt.getTime(),
  }));
}

/** Stores new questions, all or none; `onStored` hears how many are written so far (none of them is there before the end). */
export async function insertOwnQuestions(
  questions: readonly NewOwnQuestion[],
  onStored: (done: number) => void = () => undefined,
): Promise<void> {
  await database().$transaction(
    async (transaction) => {
      for (let from = 0; from < questions.length; from += PART) {
        const part = questions.slice(from, from + PART);
        // Rows of the engine's own are made several times faster than the client's.
        await transaction.$executeRaw(sql`
          INSERT INTO "OwnQuestion" ("id", "ownerId", "importId", "createdAt", "version", "kind", "title", "folder", "words")
          VALUES ${join(part.map(questionRow))}`);
        await transaction.$executeRaw(sql`
          INSERT INTO "OwnQuestionVersion" ("questionId", "version", "question", "createdById", "createdAt")
          VALUES ${join(part.map(firstVersionRow))}`);
        onStored(from + part.length);
      }
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  );
}

/** Adds a version after the one that its writer saw; its number, or null when somebody saved in between. Older versions stay as they are. */
export async function addOwnVersion(
  id: string,
  { base, question, by, at }: { base: number; question: OwnQuestion; by: string; at: number },
): Promise<number | null> {
  const { kind, title, folder, words } = ownSummary(question);
  return database().$transaction(async (transaction) => {
    const taken = await transaction.$executeRaw(sql`
      UPDATE "OwnQuestion" SET "version" = "version" + 1, "kind" = ${kind}, "title" = ${title}, "folder" = ${folder}, "words" = ${words}
      WHERE "id" = ${id} AND "version" = ${base}`);
    if (taken === 0) return null;
    await transaction.ownQuestionVersion.create({
      data: {
        questionId: id,
        version: base + 1,
        question: JSON.stringify(question),
        createdById: by,
        createdAt: new Date(at),
      },
    });
    return base + 1;
  });
}

/** Takes questions of somebody out of what is offered (`at`), or offers them again (null); how many. */
export async function archiveOwnQuestions(
  ownerId: string,
  ids: readonly string[],
  at: number | null,
): Promise<number> {
  const { count } = await database().ownQuestion.updateMany({
    where: { ownerId, id: { in: [...ids] } },
    data: { archivedAt: at === null ? null : new Date(at) },
  });
  return count;
}

function questionRow({ id, ownerId, importId, question, createdAt }: NewOwnQuestion): SqlFragment {
  const { kind, title, folder, words } = ownSummary(question);
  return sql`(${id}, ${ownerId}, ${importId}, ${new Date(createdAt)}, 1, ${kind}, ${title}, ${folder}, ${words})`;
}

function firstVersionRow({ id, ownerId, question, createdAt }: NewOwnQuestion): SqlFragment {
  return sql`(${id}, 1, ${JSON.stringify(question)}, ${ownerId}, ${new Date(createdAt)})`;
}
