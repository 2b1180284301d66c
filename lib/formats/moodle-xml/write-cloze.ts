import { centerOfRange } from '../center-of-range';
import type { ExchangeGap, ExchangeText } from '../exchange-question';
import { percentOf } from '../percent-of';
import { patternOf } from './answer-pattern';
import { clozeParts } from './cloze-parts';

/**
 * A text with gaps in Moodle's Cloze syntax, or null when the text itself has something in it that Moodle would take for a gap. Weights
 * are whole numbers there.
 */
export function writeCloze(prompt: ExchangeText, gaps: readonly ExchangeGap[]): string | null {
  if (clozeParts(prompt).gaps.length > 0) return null;
  return prompt.replace(/\{\{(\d+)\}\}/g, (whole, number) => {
    const gap = gaps[Number(number) - 1];
    return gap === undefined ? whole : gapText(gap);
  });
}

function gapText(gap: ExchangeGap): string {
  const weight = Math.max(1, Math.round(gap.points));
  const body = (type: string, alternatives: readonly string[]) =>
    `{${weight}:${type}:${alternatives.join('~')}}`;
  if (gap.kind === 'number')
    return body(
      'NUMERICAL',
      gap.answers.map((answer) => {
        const { center, tolerance } = centerOfRange(answer.from, answer.to);
        return alternative(`${center}:${tolerance}`, answer);
      }),
    );
  if (gap.kind === 'choose-one')
    return body(
      'MULTICHOICE',
      gap.options.map((option) => alternative(encoded(option.text), option)),
    );
  return body(
    gap.caseMatters ? 'SHORTANSWER_C' : 'SHORTANSWER',
    gap.answers.map((answer) => alternative(encoded(patternOf(answer.text)), answer)),
  );
}

function alternative(
  text: string,
  { fraction, feedback }: { fraction: number; feedback: string | null },
): string {
  const share = fraction === 1 ? '=' : fraction === 0 ? '' : `%${percentOf(fraction)}%`;
  return `${share}${text}${feedback === null ? '' : `#${encoded(feedback)}`}`;
}

/** Characters that mean something to Cloze as numbered ones: Moodle resolves those after it has taken the text apart. */
function encoded(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\\~#{}\n\r]|^[=%]/g, (character) => `&#${character.charCodeAt(0)};`);
}
