import type { Note } from '../content/note';

/** Whether a note draws its question anew at each seed, and not only the order of its options. */
export function isTemplate(note: Note): boolean {
  return 'vary' in note || note.kind === 'order' || note.kind === 'match';
}
