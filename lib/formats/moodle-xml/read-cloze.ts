import type { ExchangeGap, ExchangeOption, ExchangeRange } from '../exchange-question';
import { rangeAround } from '../range-around';
import { shareOfPercent } from '../share-of-percent';
import type { TextFormat } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { decodeEntities } from '../xml/decode-entities';
import { answerOf } from './answer-pattern';
import type { BodyRead, QuestionSource } from './body-read';
import { type ClozeAlternative, type ClozeGap, clozeParts } from './cloze-parts';
import { moodleText } from './moodle-text';
import { wildcardNotice } from './read-answers';

/** Moodle's `cloze` (also called `multianswer`): the questions that stand in its text become gaps. */
export function readCloze(source: QuestionSource): BodyRead {
  const written = moodleText(childNamed(source.element, 'questiontext'));
  const parts = clozeParts(written.source.replace(/\{\{(\d+)\}\}/g, '{ {$1} }'));
  if (parts.unclosed) {
    source.notices.add(
      'skipped',
      'cloze-syntax',
      'A question in its text has no closing brace; it was left out.',
    );
    return null;
  }
  if (parts.gaps.some(({ type }) => type.startsWith('MULTIR') || type.startsWith('MR'))) {
    source.notices.add(
      'skipped',
      'multiresponse-gap',
      'A gap in its text takes several answers at once (MULTIRESPONSE), which gaps here cannot; it was left out.',
    );
    return null;
  }
  const gaps = parts.gaps.map((gap) => gapOf(source, gap, written.format));
  return {
    prompt: source.text.markdown(parts.text, written.format),
    body: { kind: 'gaps', gaps },
    points: gaps.reduce((sum, { points }) => sum + points, 0),
  };
}

function gapOf(source: QuestionSource, gap: ClozeGap, format: TextFormat): ExchangeGap {
  const points = gap.weight > 0 ? gap.weight : 1;
  const shared = ({ percent, feedback }: ClozeAlternative) => ({
    fraction: shareOfPercent(percent),
    feedback: markdownOf(source, feedback, format) || null,
  });
  if (gap.type.startsWith('N')) {
    const answers = gap.alternatives.flatMap((one): ExchangeRange[] => {
      const [center = '', tolerance = ''] = one.answer.split(':');
      const range = rangeAround(center, tolerance);
      if (range !== null) return [{ ...range, ...shared(one) }];
      wildcardNotice(source);
      return [];
    });
    return { kind: 'number', answers, points };
  }
  if (gap.type.startsWith('MC') || gap.type.startsWith('MULTICHOICE')) {
    const options = gap.alternatives.map(
      (one): ExchangeOption => ({ text: markdownOf(source, one.answer, format), ...shared(one) }),
    );
    return { kind: 'choose-one', options, points };
  }
  const answers = gap.alternatives.flatMap((one): ExchangeOption[] => {
    const text = answerOf(
      format === 'markdown' ? decodeEntities(one.answer) : source.text.characters(one.answer, format),
    );
    if (text !== null) return [{ text, ...shared(one) }];
    wildcardNotice(source);
    return [];
  });
  return { kind: 'type-in', answers, caseMatters: /C$/.test(gap.type), points };
}

function markdownOf({ text }: QuestionSource, source: string, format: TextFormat): string {
  return text.markdown(format === 'markdown' ? decodeEntities(source) : source, format);
}
