import type { NoteKind } from '../content/note';
import type { ItemOf } from './item-of';
import { kinds } from './kinds';
import type { OpenableKind, OpenQuestion } from './open-kind';
import type { Vocabulary } from './vocabulary';

/** Draws an item's question with a seed. */
export function openItem(item: ItemOf, vocabulary: Vocabulary, seed: string): OpenQuestion {
  return kindOf(item).open(item, vocabulary, seed);
}

/** The kind that plays an item. The one cast: `kinds` gives each kind of item the kind that takes it. */
export function kindOf(item: ItemOf): OpenableKind<NoteKind> {
  return kinds[item.kind] as OpenableKind<NoteKind>;
}
