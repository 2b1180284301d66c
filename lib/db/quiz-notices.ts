import 'server-only';
import { database } from './client';

/** A regrade that changed the result of an attempt; instants are epoch ms. */
export type StoredNotice = {
  n: number;
  reason: string;
  at: number;
  beforePercent: number;
  afterPercent: number;
};

/** What the learner of an attempt is told of regrades, the first first. */
export async function listNotices(attemptId: string): Promise<StoredNotice[]> {
  const rows = await database().quizRegradeNotice.findMany({
    where: { attemptId },
    select: {
      n: true,
      beforePercent: true,
      afterPercent: true,
      regrade: { select: { reason: true, at: true } },
    },
    orderBy: { n: 'asc' },
  });
  return rows.map(({ n, beforePercent, afterPercent, regrade: { reason, at } }) => ({
    ...{ n, beforePercent, afterPercent, reason },
    at: at.getTime(),
  }));
}
