import 'server-only';
import { database } from './client';

/** All that is kept about a learner's challenges: what they have of each, every attempt and every submission, oldest first. */
export async function exportChallenges(learnerId: string) {
  const client = database();
  const [progress, attempts, submissions] = await Promise.all([
    client.challengeProgress.findMany({
      where: { learnerId },
      omit: { learnerId: true },
      orderBy: { slug: 'asc' },
    }),
    client.challengeAttempt.findMany({
      where: { learnerId },
      omit: { learnerId: true, open: true },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    }),
    client.challengeSubmission.findMany({
      where: { learnerId },
      omit: { learnerId: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
  ]);
  return {
    progress: progress.map((row) => ({
      ...row,
      hints: JSON.parse(row.hints),
      lastPassing: parsed(row.lastPassing),
      draft: parsed(row.draft),
      examDraft: parsed(row.examDraft),
    })),
    attempts: attempts.map((row) => ({ ...row, pausedMs: Number(row.pausedMs) })),
    submissions: submissions.map((row) => ({
      ...row,
      files: JSON.parse(row.files),
      result: JSON.parse(row.result),
    })),
  };
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
