import type { Item } from '../content/item';
import type { NoteKind } from '../content/note';

/** The items of one kind of note, or of any. */
export type ItemOf<K extends NoteKind = NoteKind> = Extract<Item, { kind: K }>;
