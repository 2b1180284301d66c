import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { addItems } from './add-items';
import type { Viewer } from './page-views';
import { theCatalogue } from './the-catalogue';

/** Puts practised items into the learner's deck (see `addItems`); a sentence when one of them is no live item. */
export async function addPractised(
  viewer: Viewer,
  items: readonly string[],
): Promise<Result<{ added: number }, { code: 'unknown-card'; message: string }>> {
  const catalogue = theCatalogue();
  if (!items.every((id) => catalogue.item(id)?.status === 'live'))
    return fail({
      code: 'unknown-card',
      message: 'One of these questions is not there any more. Load the page again.',
    });
  return ok({ added: await addItems(viewer, items, { sessionId: 'practice' }) });
}
