import type { NoteKind } from '../content/note';
import { templateKinds } from '../content/template-kinds';

/** Kinds of question that the server grades: what can be practised. In the order in which they are offered. */
export const PRACTICE_KINDS = [
  ...templateKinds,
  'choose-one',
  'choose-many',
  'type-in',
  'path-map',
] as const satisfies readonly NoteKind[];
export type PracticeKind = (typeof PRACTICE_KINDS)[number];
