import { plainText } from '../../content/plain-text';
import type { ChooseQuestion } from '../lint-choose';
import type { KeyedQuestion } from './robot-rates';

/** A choose question as a robot sees it, plain, with the places of the right options. */
export function seenByRobot({ question, options }: ChooseQuestion): KeyedQuestion {
  return {
    stem: plainText(question),
    options: options.map(({ text }) => plainText(text)),
    right: options.flatMap(({ correct }, place) => (correct ? [place] : [])),
  };
}
