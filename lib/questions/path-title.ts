import type { PathId } from '../content/note';
import type { Vocabulary } from './vocabulary';

/** The path's title; throws when there is none (a programmer's error: check:content refuses such content). */
export function pathTitle(vocabulary: Vocabulary, id: PathId): string {
  const path = vocabulary.path(id);
  if (path === null) throw new Error(`No path "${id}" in the vocabulary: run npm run check:content`);
  return path.title;
}
