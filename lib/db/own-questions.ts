import 'server-only';
import { type OwnQuestion, ownQuestionSchema } from '../quiz/own-question';
import { database } from './client';

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
