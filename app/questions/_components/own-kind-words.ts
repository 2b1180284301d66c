import type { OwnKind } from '@/lib/quiz/own-question';

/** What an own question asks for, as short as a button. */
export const OWN_KIND_WORDS: Readonly<Record<OwnKind, string>> = {
  'choose-one': 'Choose one',
  'choose-many': 'Choose many',
  'true-false': 'True or false',
  'type-in': 'Type it',
  number: 'Number',
  match: 'Find the pairs',
  order: 'Put in order',
  gaps: 'Fill the gaps',
};
