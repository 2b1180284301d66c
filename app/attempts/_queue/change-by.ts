import type { ClientAction } from '@/lib/quiz/attempt-event';
import type { PlaceView } from '@/lib/services/taking-views';
import type { KeptEvent } from './kept-event';

/** What an action does to its place before the server has heard of it. */
export function changeBy(action: ClientAction): Partial<PlaceView> {
  switch (action.type) {
    case 'save':
    case 'answer':
      return { response: action.response, seen: true };
    case 'flag':
    case 'unflag':
      return { flagged: action.type === 'flag' };
    case 'seen':
      return { seen: true };
    default:
      return {};
  }
}

/** Places as the server has them, with what it has not confirmed yet laid over. */
export function laidOver(
  places: readonly PlaceView[],
  pending: readonly KeptEvent[],
): Readonly<Record<number, PlaceView>> {
  const laid: Record<number, PlaceView> = Object.fromEntries(places.map((place) => [place.place, place]));
  for (const { action } of pending) {
    const place = 'place' in action ? laid[action.place] : undefined;
    if (place !== undefined) laid[place.place] = { ...place, ...changeBy(action) };
  }
  return laid;
}
