import 'server-only';
import { type Correction, correctionSchema } from '../quiz/correction';
import { database } from './client';

/** The corrections of a quiz that count, in their order, and how many regrades made them. */
export async function listCorrections(
  quizId: string,
): Promise<{ regrades: number; corrections: Correction[] }> {
  const rows = await database().quizRegrade.findMany({
    where: { quizId },
    select: { corrections: true },
    orderBy: { n: 'asc' },
  });
  const corrections = rows.flatMap((row) => correctionSchema.array().parse(JSON.parse(row.corrections)));
  return { regrades: rows.length, corrections };
}
