import type { PlaceView } from '@/lib/services/taking-views';

/** What stands at a question, in a word; flags are said beside it. */
export type PlaceWord = 'not seen' | 'not answered' | 'answered';

export function placeWord({ response, seen }: Pick<PlaceView, 'response' | 'seen'>): PlaceWord {
  if (response !== null) return 'answered';
  return seen ? 'not answered' : 'not seen';
}
