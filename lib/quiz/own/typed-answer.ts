import { typedText } from '../../questions/type-in/typed-text';
import type { OwnBody } from '../own-question';
import { globMatch } from './glob-match';

type TypeIn = Pick<Extract<OwnBody, { kind: 'type-in' }>, 'answers' | 'caseMatters'>;
export type TypedAnswer = TypeIn['answers'][number];

/** The first of the answers that fits what was typed, or null; `unreadable` for what is blank, too long or not on one line. */
export function typedAnswer(
  input: string,
  { answers, caseMatters }: TypeIn,
): TypedAnswer | null | 'unreadable' {
  const typed = typedText(input);
  if (typed === null) return 'unreadable';
  const plain = (text: string) => {
    const spaced = (typedText(text) ?? text).normalize('NFC').replace(/\s+/g, ' ');
    return caseMatters ? spaced : spaced.toLowerCase();
  };
  return answers.find(({ text }) => globMatch(plain(typed), plain(text))) ?? null;
}

/** An answer as it is shown to be right: the one that earns most, the first of equals. */
export function bestAnswer<T extends { fraction: number }>(answers: readonly T[]): T | undefined {
  return answers.toSorted((a, b) => b.fraction - a.fraction)[0];
}
