import { assertNever } from '@/lib/core/assert-never';
import type { ExchangeBody, ExchangeOption, ExchangeRange, ExchangeText } from './exchange-question';

/** What a question lacks to be asked at all, as the end of a sentence (“It …”), with a code for tests. */
export type BodyFault = { code: string; words: string };

/**
 * What keeps a question that was read from being asked: no options, an option without text, nothing that is right. Readers skip such a
 * question with these words instead of handing on something that cannot be answered.
 */
export function bodyFault(prompt: ExchangeText, body: ExchangeBody): BodyFault | null {
  if (prompt === '') return { code: 'no-prompt', words: 'has no text' };
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return optionsFault(body.options);
    case 'type-in':
      return answersFault(body.answers);
    case 'number':
      return rangesFault(body.answers);
    case 'match': {
      const rights = [...body.pairs.map(({ right }) => right), ...body.spare];
      if (body.pairs.length === 0 || new Set(rights).size < 2)
        return { code: 'too-few-options', words: 'has fewer than two things to choose a partner from' };
      return emptyFault([...body.pairs.map(({ left }) => left), ...rights]);
    }
    case 'order':
      if (body.steps.length < 2) return { code: 'too-few-options', words: 'has fewer than two steps' };
      return emptyFault(body.steps);
    case 'gaps':
      return gapsFault(prompt, body.gaps);
    case 'true-false':
    case 'essay':
    case 'description':
      return null;
    default:
      return assertNever(body);
  }
}

type Gaps = Extract<ExchangeBody, { kind: 'gaps' }>['gaps'];

function gapsFault(prompt: ExchangeText, gaps: Gaps): BodyFault | null {
  if (gaps.length === 0) return { code: 'no-gaps', words: 'has no gap to fill' };
  const stands = prompt.match(/\{\{\d+\}\}/g) ?? [];
  if (stands.join() !== gaps.map((_, at) => `{{${at + 1}}}`).join())
    return { code: 'lost-gap', words: 'has gaps that do not stand in its text one after the other' };
  for (const gap of gaps) {
    const fault =
      gap.kind === 'choose-one'
        ? optionsFault(gap.options)
        : gap.kind === 'number'
          ? rangesFault(gap.answers)
          : answersFault(gap.answers);
    if (fault !== null) return fault;
  }
  return null;
}

function optionsFault(options: readonly ExchangeOption[]): BodyFault | null {
  if (options.length < 2) return { code: 'too-few-options', words: 'has fewer than two options' };
  return emptyFault(options.map(({ text }) => text)) ?? keyFault(options);
}

function answersFault(answers: readonly ExchangeOption[]): BodyFault | null {
  return keyFault(answers) ?? emptyFault(answers.map(({ text }) => text));
}

function rangesFault(answers: readonly ExchangeRange[]): BodyFault | null {
  return keyFault(answers);
}

function keyFault(answers: readonly { fraction: number }[]): BodyFault | null {
  return answers.some(({ fraction }) => fraction > 0)
    ? null
    : { code: 'no-key', words: 'says of no answer that it is right' };
}

function emptyFault(texts: readonly ExchangeText[]): BodyFault | null {
  return texts.some((text) => text === '')
    ? { code: 'empty-option', words: 'has an option without text (a picture, perhaps)' }
    : null;
}
