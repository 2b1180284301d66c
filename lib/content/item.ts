import type { ClaimId, Note, NoteKind, PathId } from './note';

/** Which of a note's questions an item is. */
export type ItemFacet =
  | { facet: 'whole' }
  /** The gap that is hidden; the others are shown. */
  | { facet: 'cloze'; number: number }
  /** `name`: from the purpose to the name. `purpose`: from the name to the purpose. */
  | { facet: 'recall'; direction: 'name' | 'purpose' }
  /** `point`: from the prompt to the path on the map. `name`: from the lit path to its name. */
  | { facet: 'path-map'; direction: 'point' | 'name' };

/** Something to remember: what a card is a memory of. The id is stable for ever. */
export type Item = ItemFacet & {
  id: string;
  noteId: string;
  kind: NoteKind;
  path: PathId;
  claim: ClaimId;
  exams: readonly string[];
  difficulty: 1 | 2 | 3;
  lesson: string;
  since: string | null;
  until: string | null;
  status: Note['status'];
  note: Note;
};
