import 'server-only';
import { join } from 'node:path';
import { type Catalogue, catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { repositoryRoot } from '../db/repository-root';

// Next bundles start-up, pages and routes apart: on the process's own object the content is parsed once for all of them.
const holder = globalThis as typeof globalThis & { spokewiseCatalogue?: Catalogue };

/** The content, read once per process. Problems in it are `npm run check:content`'s business: what is sound is served. */
export function theCatalogue(): Catalogue {
  holder.spokewiseCatalogue ??= catalogue(loadContent(join(repositoryRoot(), 'content')).content);
  return holder.spokewiseCatalogue;
}
