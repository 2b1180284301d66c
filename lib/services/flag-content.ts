import 'server-only';
import { saveFlag } from '../db/save-flag';
import type { Viewer } from './page-views';
import type { FlagReason } from './review-views';
import { theCatalogue } from './the-catalogue';

/** Notes that a learner finds content wrong. False when there is no such item. */
export async function flagContent(
  viewer: Viewer,
  flag: { itemId: string; reason: FlagReason; note: string },
): Promise<boolean> {
  if (theCatalogue().item(flag.itemId) === null) return false;
  await saveFlag({ learnerId: viewer.id, ...flag });
  return true;
}
