import { micromark } from 'micromark';
import { assertNever } from '@/lib/core/assert-never';
import type { ExchangeGap, ExchangeOption, ExchangeQuestion, ExchangeRange } from '../exchange-question';
import { escapeXml } from '../xml/escape-xml';

/** The two sides of a card, as HTML; null for what has no answer to remember. The same question gives the same sides. */
export function facesOf(question: ExchangeQuestion): { front: string; back: string } | null {
  const { body, prompt, feedback } = question;
  const face = (more: string, answer: string) => ({
    front: `${micromark(prompt)}${more}`,
    back: `${answer}${feedback === null ? '' : `<hr>${micromark(feedback)}`}`,
  });
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return face(letters(body.options.map(({ text }) => text)), rightOptions(body.options));
    case 'true-false': {
      const said = body.holds ? body.whenTrue : body.whenFalse;
      return face('<p>True or false?</p>', `<p>${body.holds ? 'True' : 'False'}</p>${micromark(said ?? '')}`);
    }
    case 'type-in':
      return face('', typed(body.answers));
    case 'number':
      return face('', numbers(body.answers));
    case 'match':
      return face(
        `${bullets(body.pairs.map(({ left }) => left))}${letters(alphabetical([...body.pairs.map(({ right }) => right), ...body.spare]))}`,
        bullets(body.pairs.map(({ left, right }) => `${left} → ${right}`)),
      );
    case 'order':
      return face(bullets(alphabetical(body.steps)), `<ol>${listed(body.steps)}</ol>`);
    case 'gaps':
      return {
        ...face('', `<ol>${body.gaps.map((gap) => `<li>${gapAnswer(gap)}</li>`).join('')}</ol>`),
        front: micromark(prompt).replace(/\{\{(\d+)\}\}/g, '[$1]'),
      };
    case 'essay':
    case 'description':
      return null;
    default:
      return assertNever(body);
  }
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `<li>${micromark(text)}</li>`).join('');
}

function letters(texts: readonly string[]): string {
  return `<ol type="A">${listed(texts)}</ol>`;
}

function bullets(texts: readonly string[]): string {
  return `<ul>${listed(texts)}</ul>`;
}

/** Not as they belong: the front would give the answer away. */
function alphabetical(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function rightOptions(options: readonly ExchangeOption[]): string {
  const right = options.flatMap((option, at) =>
    option.fraction > 0
      ? [
          `<li value="${at + 1}">${micromark(option.text)}${option.feedback === null ? '' : micromark(option.feedback)}</li>`,
        ]
      : [],
  );
  return `<ol type="A">${right.join('')}</ol>`;
}

function typed(answers: readonly ExchangeOption[]): string {
  const right = answers.filter(({ fraction }) => fraction > 0);
  return `<p>${right.map(({ text }) => escapeXml(text)).join('<br>')}</p>`;
}

function numbers(answers: readonly ExchangeRange[]): string {
  const right = answers.filter(({ fraction }) => fraction > 0);
  return `<p>${right.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join('<br>')}</p>`;
}

function gapAnswer(gap: ExchangeGap): string {
  if (gap.kind === 'number') return numbers(gap.answers);
  if (gap.kind === 'type-in') return typed(gap.answers);
  return gap.options
    .filter(({ fraction }) => fraction > 0)
    .map(({ text }) => micromark(text))
    .join('');
}
