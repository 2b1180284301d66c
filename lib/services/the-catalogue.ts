import 'server-only';
import { join } from 'node:path';
import { type Catalogue, catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { repositoryRoot } from '../db/repository-root';

let loaded: Catalogue | undefined;

/** The content, read once per process. Problems in it are `npm run check:content`'s business: what is sound is served. */
export function theCatalogue(): Catalogue {
  loaded ??= catalogue(loadContent(join(repositoryRoot(), 'content')).content);
  return loaded;
}
