import type { Shown } from '@/lib/questions/shown';

/** Classes of a card's parts, by what its question is like; `stays`: what is read must not move when the answer comes. */
export type CardLook = Record<
  'card' | 'bar' | 'body' | 'question' | 'prompt' | 'files' | 'aside' | 'answer',
  string
> & {
  stays: boolean;
};

const PLAIN: CardLook = {
  card: '',
  bar: '',
  body: '',
  question: '',
  prompt: 'text-xl',
  files: 'mt-6',
  aside: '',
  answer: 'border-line border-t pt-6',
  stays: false,
};
/** Wider than the buttons, which keep their place: up to the width of the page. The second paragraph says what is not shown. */
const SCENARIO: CardLook = {
  ...PLAIN,
  card: 'lg:-mx-24 xl:-mx-[10.5rem]',
  // Covers the whole card; its buttons do not move.
  bar: 'lg:-mx-24 lg:px-24 xl:-mx-[10.5rem] xl:px-[10.5rem]',
  files: 'mt-6 max-sm:-mx-3',
  prompt: 'text-lg [&_p+p]:mt-2 [&_p+p]:text-[0.9375rem] [&_p+p]:text-muted',
  stays: true,
};
/** Files left, the question right: what is answered stands beside what is read, however long that is. */
const BESIDE: CardLook = {
  ...SCENARIO,
  body: 'lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr] lg:gap-x-8',
  question: 'lg:col-start-2 lg:row-start-1',
  files: 'mt-6 max-sm:-mx-3 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-0',
  aside:
    'lg:-m-1 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-2 lg:mt-5 lg:max-h-[calc(100dvh-7.5rem)] lg:self-start lg:overflow-y-auto lg:p-1',
  answer: 'border-line border-t pt-6 lg:border-t-0',
};

/** How a card is laid out: a question about files gets the room to read them. */
export function cardLook(question: Shown): CardLook {
  if (question.form === 'spot-lines') return { ...SCENARIO, answer: '' };
  if (question.form === 'map-point' || question.form === 'map-name')
    // The map stays where it was; other answers begin below a line.
    return { ...PLAIN, answer: '' };
  if ('files' in question && question.files !== undefined)
    return question.files.some(({ side }) => side !== undefined) ? SCENARIO : BESIDE;
  return PLAIN;
}
