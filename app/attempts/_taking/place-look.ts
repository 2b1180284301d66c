import { type CardLook, cardLook } from '@/app/_question/card-look';
import type { PaperShown } from '@/lib/quiz/paper-shown';

type PlaceLook = Pick<CardLook, 'card' | 'bar' | 'body' | 'question' | 'prompt' | 'files' | 'aside'>;

const PLAIN: PlaceLook = {
  ...{ card: '', bar: '', body: '', question: '' },
  ...{ prompt: 'text-lg', files: 'mt-6', aside: '' },
};

/** How a question is laid out: as a card of the reviews, and a sandbox task with as much room as files get there. */
export function placeLook(shown: PaperShown): PlaceLook {
  if (shown.form === 'challenge') {
    const { card, bar } = cardLook({ form: 'spot-lines', prompt: '', files: [] });
    return { ...PLAIN, card, bar };
  }
  return shown.form === 'number' || shown.form === 'gaps' ? PLAIN : cardLook(shown);
}
