import 'server-only';
import { database } from './client';
import type { StoredDraft, StoredProgress } from './stored-challenge';

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** What the learner has of one challenge, or null while it is untouched. */
export async function findChallengeProgress(learnerId: string, slug: string): Promise<StoredProgress | null> {
  const row = await findRow(learnerId, slug);
  return row === null ? null : toProgress(row);
}

/** The same of every challenge that the learner has begun, in no particular order, without the files. */
export async function listChallengeProgress(
  learnerId: string,
): Promise<Pick<StoredProgress, 'slug' | 'state' | 'bestMs'>[]> {
  const rows = await database().challengeProgress.findMany({
    where: { learnerId },
    select: { slug: true, state: true, bestMs: true },
  });
  return rows.map((row) => ({ ...row, state: row.state as StoredProgress['state'] }));
}

function findRow(learnerId: string, slug: string) {
  return database().challengeProgress.findUnique({ where: { learnerId_slug: { learnerId, slug } } });
}

function toProgress(row: Row): StoredProgress {
  return {
    slug: row.slug,
    state: row.state as StoredProgress['state'],
    tries: row.tries,
    hints: JSON.parse(row.hints),
    solutionShown: row.solutionShown,
    helpUsed: row.helpUsed,
    solvedAt: row.solvedAt?.getTime() ?? null,
    bestMs: row.bestMs,
    lastPassing: row.lastPassing === null ? null : JSON.parse(row.lastPassing),
    draft: toDraft(row.draft, row.draftVersion, row.draftSavedAt),
    examDraft: toDraft(row.examDraft, row.examDraftVersion, row.examDraftSavedAt),
  };
}

function toDraft(files: string | null, version: number, savedAt: Date | null): StoredDraft | null {
  return files === null || savedAt === null
    ? null
    : { files: JSON.parse(files), version, savedAt: savedAt.getTime() };
}
