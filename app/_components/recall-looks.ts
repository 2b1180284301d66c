import type { PathId } from '@/lib/content/note';
import type { PathMastery } from '@/lib/services/page-views';
import type { PathLook } from './path-look';
import { recallLook } from './recall-look';

/** How each path looks on a learner's map: their expected recall of it. */
export function recallLooks(mastery: readonly PathMastery[]): Partial<Record<PathId, PathLook>> {
  return Object.fromEntries(mastery.map((path) => [path.path, recallLook(path.recall)]));
}
