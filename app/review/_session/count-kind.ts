import type { CardState } from '@/lib/srs/card-memory';

export type CountKind = 'newCards' | 'learning' | 'review';

/** Which of the three counts a card in `state` belongs to. */
export function countKind(state: CardState): CountKind {
  if (state === 'new') return 'newCards';
  return state === 'review' ? 'review' : 'learning';
}
