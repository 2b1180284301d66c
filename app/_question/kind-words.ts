import type { PracticeKind } from '@/lib/questions/practice-kinds';

/** What a kind of question asks, as short as a button. */
export const KIND_WORDS: Record<PracticeKind, string> = {
  'which-path': 'Which path is exposed',
  'what-happens': 'What an operation meets',
  'smallest-fix': 'The smallest fix',
  'spot-it': 'Point at the line',
  'will-it-start': 'Does it start',
  'effective-value': 'The value that counts',
  compare: 'Which of two is safer',
  'explain-away': 'True or false alarm',
  order: 'Put in order',
  match: 'Find the pairs',
  'choose-one': 'Choose one',
  'choose-many': 'Choose many',
  'type-in': 'Type it',
  'path-map': 'On the map',
};
