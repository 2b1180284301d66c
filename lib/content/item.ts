import type { ClaimId, Note, NoteKind, PathId } from './note';

type Shared = {
  id: string;
  noteId: string;
  path: PathId;
  claim: ClaimId;
  exams: readonly string[];
  difficulty: 1 | 2 | 3;
  lesson: string;
  since: string | null;
  until: string | null;
  status: Note['status'];
};

/** Which of a note's questions an item is. Kinds with one question per note have no part. */
type PartOf = {
  qa: unknown;
  /** The number of the gap that is hidden; the others are shown. */
  cloze: { index: number };
  /** `name`: from the purpose to the name. `purpose`: from the name to the purpose. */
  recall: { direction: 'name' | 'purpose' };
  default: unknown;
  /** `point`: from the prompt to the path on the map. `name`: from the lit path to its name. */
  'path-map': { direction: 'point' | 'name' };
  'choose-one': unknown;
  'choose-many': unknown;
  'type-in': unknown;
  'which-path': unknown;
  'what-happens': unknown;
  'smallest-fix': unknown;
  'spot-it': unknown;
  'will-it-start': unknown;
  'effective-value': unknown;
  compare: unknown;
  'explain-away': unknown;
  order: unknown;
  match: unknown;
};

/** Something to remember: what a card is a memory of. The id is stable for ever. Narrow by `kind`. */
export type Item = {
  [K in NoteKind]: Shared & { kind: K; note: Extract<Note, { kind: K }> } & PartOf[K];
}[NoteKind];
