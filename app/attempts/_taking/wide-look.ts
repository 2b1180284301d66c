import type { PaperItemView } from '@/lib/quiz/paper-item-view';
import { placeLook } from './place-look';

/**
 * The width of what stands round the questions: that of the widest card, so that no bar ends in the middle of one, and the same on every
 * question, so that no button moves. A little wider than the card, for what it casts and for focus rings.
 */
export function wideLook(items: readonly PaperItemView[]): string {
  return items.some(({ shown }) => placeLook(shown).card !== '')
    ? 'lg:-mx-25 lg:px-1 xl:-mx-[10.75rem]'
    : '-mx-1 px-1';
}
