import 'server-only';
import { listInstructors } from '../db/list-instructors';
import { findOwnVersions } from '../db/own-questions';
import { ownSummary } from '../quiz/own-summary';
import type { OwnToAdd } from './build-views';

/** An own question in its newest version, to be added to a quiz of a class; null where no instructor of the class wrote it. */
export async function ownToAdd(classId: string, questionId: string): Promise<OwnToAdd | null> {
  const [[newest], owners] = await Promise.all([findOwnVersions([questionId]), listInstructors(classId)]);
  if (newest === undefined || !owners.includes(newest.ownerId)) return null;
  return { questionId, version: newest.version, title: ownSummary(newest.question).title };
}
