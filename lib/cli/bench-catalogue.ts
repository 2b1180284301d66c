import { type Catalogue, catalogue } from '../content/catalogue';
import type { Content } from '../content/content';
import { pathIds } from '../rules/path-ids';
import { itemId } from './bench-database';

/** A catalogue of `count` question items, so that a learner can have as many cards. */
export function benchCatalogue(content: Content, count: number): Catalogue {
  const sample = content.items.find((item) => item.kind === 'qa');
  if (sample === undefined) throw new Error('the content has no question to copy');
  const items = Array.from({ length: count }, (_, n) => ({
    ...sample,
    id: itemId(n),
    noteId: `note-${n}`,
    path: pathIds[n % pathIds.length] ?? pathIds[0],
  }));
  return catalogue({ ...content, items });
}
