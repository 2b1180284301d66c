import type { OwnKind } from './own-question';

/** Kinds of own question, in the order in which they are offered. */
export const OWN_KINDS = [
  'choose-one',
  'choose-many',
  'true-false',
  'type-in',
  'number',
  'match',
  'order',
  'gaps',
] as const satisfies readonly OwnKind[];
