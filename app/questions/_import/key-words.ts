import { plainText } from '@/lib/content/plain-text';
import type { OwnBody, OwnGap, OwnQuestion } from '@/lib/quiz/own-question';

/** What is right of a question, in a line. */
export function keyWords({ body }: Pick<OwnQuestion, 'body'>): string {
  switch (body.kind) {
    case 'true-false':
      return body.holds ? 'true' : 'false';
    case 'match':
      return body.pairs.map(({ left, right }) => `${plainText(left)}: ${plainText(right)}`).join('; ');
    case 'order':
      return body.steps.map(plainText).join(', then ');
    case 'gaps':
      return body.gaps.map((gap, at) => `gap ${at + 1}: ${answerWords(gap)}`).join('; ');
    default:
      return answerWords(body);
  }
}

function answerWords(
  part: OwnGap | Exclude<OwnBody, { kind: 'true-false' | 'match' | 'order' | 'gaps' }>,
): string {
  if (part.kind === 'number')
    return part.answers
      .filter(({ fraction }) => fraction > 0)
      .map(({ from, to, fraction }) => `${from === to ? from : `${from} to ${to}`}${share(fraction)}`)
      .join(' or ');
  const rows = part.kind === 'type-in' ? part.answers : part.options;
  return rows
    .filter(({ fraction }) => fraction > 0)
    .map(({ text, fraction }) => `${plainText(text)}${part.kind === 'choose-many' ? '' : share(fraction)}`)
    .join(part.kind === 'choose-many' ? ' and ' : ' or ');
}

function share(fraction: number): string {
  return fraction >= 1 ? '' : ` (${Math.round(fraction * 100)}\u00a0%)`;
}
