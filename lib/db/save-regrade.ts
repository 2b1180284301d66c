import 'server-only';
import type { Correction } from '../quiz/correction';
import type { RegradeDiff } from '../quiz/regrade';
import { database } from './client';
import { isUniqueViolation } from './is-unique-violation';
import { type StoredGrade, upsertGrade } from './quiz-grades';

export type NewRegrade = {
  quizId: string;
  /** One more than there are. */
  n: number;
  corrections: readonly Correction[];
  diff: RegradeDiff;
  reason: string;
  byId: string;
  byName: string;
  /** Epoch ms. */
  at: number;
  /** Of every attempt that is over. */
  grades: readonly StoredGrade[];
  /** To the learners of these attempts. */
  notices: readonly { attemptId: string; beforePercent: number; afterPercent: number }[];
};

/** Stores a regrade with its record, the new grades and the notices, all or nothing. False when somebody regraded in between. */
export async function saveRegrade(regrade: NewRegrade): Promise<boolean> {
  const { quizId, n, corrections, diff, reason, byId, byName, at, grades, notices } = regrade;
  const row = { quizId, n, reason, byId, byName, at: new Date(at) };
  try {
    await database().$transaction(
      async (transaction) => {
        await transaction.quizRegrade.create({
          data: { ...row, corrections: JSON.stringify(corrections), diff: JSON.stringify(diff) },
        });
        for (const grade of grades) await transaction.$executeRaw(upsertGrade(grade));
        await transaction.quizRegradeNotice.createMany({
          data: notices.map((notice) => ({ quizId, n, ...notice })),
        });
      },
      { timeout: 120_000, maxWait: 20_000 },
    );
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** The regrades of a quiz, the last first: who changed results, when and why. */
export async function listRegrades(
  quizId: string,
): Promise<
  { n: number; corrections: Correction[]; diff: RegradeDiff; reason: string; byName: string; at: number }[]
> {
  const rows = await database().quizRegrade.findMany({ where: { quizId }, orderBy: { n: 'desc' } });
  return rows.map(({ n, corrections, diff, reason, byName, at }) => ({
    ...{ n, reason, byName },
    corrections: JSON.parse(corrections) as Correction[],
    diff: JSON.parse(diff) as RegradeDiff,
    at: at.getTime(),
  }));
}
