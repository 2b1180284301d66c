import 'server-only';
import { saveFlag } from '../db/save-flag';
import type { Answer } from '../questions/answer';
import type { Viewer } from './page-views';
import type { FlagReason } from './review-views';
import { theCatalogue } from './the-catalogue';

/**
 * Notes that a learner finds content wrong, with the question as it was drawn and the answer, so that
 * `spokewise question show <item> <seed>` gives it again. False when there is no such item.
 */
export async function flagContent(
  viewer: Viewer,
  flag: {
    itemId: string;
    reason: FlagReason;
    note: string;
    seed?: string | null | undefined;
    answer?: Answer | null | undefined;
  },
): Promise<boolean> {
  const item = theCatalogue().item(flag.itemId);
  if (item === null) return false;
  const { itemId, reason, note, seed, answer } = flag;
  await saveFlag({
    learnerId: viewer.id,
    itemId,
    reason,
    note,
    seed: seed ?? null,
    version: 'version' in item.note ? item.note.version : null,
    answer: answer ? JSON.stringify(answer) : null,
  });
  return true;
}
