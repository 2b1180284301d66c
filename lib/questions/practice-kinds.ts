import type { NoteKind } from '../content/note';

/** Kinds of question that the server grades: what can be practised. In the order in which they are offered. */
export const PRACTICE_KINDS = [
  'which-path',
  'what-happens',
  'smallest-fix',
  'spot-it',
  'will-it-start',
  'effective-value',
  'compare',
  'explain-away',
  'order',
  'match',
  'choose-one',
  'choose-many',
  'type-in',
  'path-map',
] as const satisfies readonly NoteKind[];
export type PracticeKind = (typeof PRACTICE_KINDS)[number];
