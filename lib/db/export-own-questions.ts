import 'server-only';
import { database } from './client';

/** All versions of the questions that somebody wrote or imported, the oldest first. */
export async function exportOwnQuestions(ownerId: string) {
  const rows = await database().ownQuestionVersion.findMany({
    where: { own: { ownerId } },
    include: { own: { select: { importId: true, archivedAt: true } } },
    orderBy: [{ createdAt: 'asc' }, { questionId: 'asc' }, { version: 'asc' }],
  });
  return rows.map(({ questionId, version, question, createdAt, own }) => ({
    ...{ questionId, version, createdAt, ...own },
    question: JSON.parse(question) as unknown,
  }));
}
