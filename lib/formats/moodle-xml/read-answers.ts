import type { ExchangeOption, ExchangeRange, ExchangeText } from '../exchange-question';
import { rangeAround } from '../range-around';
import { shareOfPercent } from '../share-of-percent';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import { answerOf } from './answer-pattern';
import type { QuestionSource } from './body-read';
import { moodleText } from './moodle-text';

/** An `<answer>`'s `fraction`, a percentage, as a share. */
export function fractionOf(answer: XmlElement): number {
  return shareOfPercent(answer.attributes.get('fraction') ?? '0');
}

/** An `<answer>`'s feedback as Markdown, or null. */
export function feedbackOf({ text }: QuestionSource, answer: XmlElement): ExchangeText | null {
  const { source, format } = moodleText(childNamed(answer, 'feedback'));
  return text.markdown(source, format) || null;
}

/** Answers to be typed. Those that stand for many texts go with a notice: our answers mean themselves. */
export function typedAnswers(source: QuestionSource): ExchangeOption[] {
  return childrenNamed(source.element, 'answer').flatMap((answer) => {
    const text = answerOf(textOf(childNamed(answer, 'text')).trim());
    if (text !== null) return [{ text, fraction: fractionOf(answer), feedback: feedbackOf(source, answer) }];
    wildcardNotice(source);
    return [];
  });
}

/** Numbers with their tolerance; what is no number goes with a notice. */
export function numberAnswers(source: QuestionSource): ExchangeRange[] {
  return childrenNamed(source.element, 'answer').flatMap((answer) => {
    const range = rangeAround(
      textOf(childNamed(answer, 'text') ?? answer),
      textOf(childNamed(answer, 'tolerance')),
    );
    if (range !== null)
      return [{ ...range, fraction: fractionOf(answer), feedback: feedbackOf(source, answer) }];
    wildcardNotice(source);
    return [];
  });
}

export function wildcardNotice({ notices }: QuestionSource): void {
  notices.add(
    'changed',
    'wildcard',
    'An answer that stands for many (with “*”) was left out, with its feedback. Write out the answers that you accept.',
  );
}
