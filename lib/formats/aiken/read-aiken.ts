import { fail, ok, type Result } from '../../core/result';
import type { ExchangeQuestion } from '../exchange-question';
import { firstWords } from '../first-words';
import { plainToMarkdown } from '../plain-to-markdown';
import type { Notice, ReadProblem, ReadReport } from '../read-report';

const MOST_CHARACTERS = 5_000_000;
const MOST_QUESTIONS = 5000;
const MOST_OF_A_QUESTION = 100_000;

/** A question while its lines come in. */
type Draft = {
  line: number;
  prompt: string[];
  options: string[];
  fault: { code: string; message: string } | null;
};

/**
 * Reads an Aiken file: a question, its options as `A) …` or `A. …`, and `ANSWER: B`. All of it is plain text. A question that breaks the
 * form is a notice with its line; the next one begins after the next `ANSWER:` or blank line.
 */
export function readAiken(text: string): Result<ReadReport, ReadProblem> {
  if (text.length > MOST_CHARACTERS)
    return refuse('too-large', 'The file is larger than 5 MB. Split it and import the parts.');
  const questions: ExchangeQuestion[] = [];
  const notices: Notice[] = [];
  let draft: Draft | null = null;
  const skip = ({ line, prompt }: Draft, code: string, message: string) => {
    const about = firstWords(prompt.join(' ').slice(0, 500));
    notices.push({ effect: 'skipped', code, message, line, about });
  };
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  for (const [at, line] of [...lines, ''].entries()) {
    const option = /^\s*([A-Z])[).]\s+(.*)$/.exec(line);
    const answer = /^\s*ANSWER:\s*(.*?)\s*$/i.exec(line.slice(0, 200));
    if (line.trim() === '') {
      // A blank line between question and options is forgiven; after an option it shows that the answer is missing.
      if (draft !== null && (draft.options.length > 0 || at === lines.length)) skip(draft, ...missing(draft));
      if (draft?.options.length !== 0 || at === lines.length) draft = null;
      continue;
    }
    draft ??= { line: at + 1, prompt: [], options: [], fault: null };
    if (answer !== null) {
      const read = questionOf(draft, answer[1] ?? '');
      if (read.ok) questions.push(read.value);
      else skip(draft, read.problem.code, read.problem.message);
      draft = null;
    } else if (option !== null && option[1] === String.fromCharCode(65 + draft.options.length)) {
      draft.options.push(option[2] ?? '');
    } else if (draft.options.length > 0) {
      draft.fault ??= {
        code: 'syntax',
        message: `Line ${at + 1} is neither the option ${String.fromCharCode(65 + draft.options.length)}) nor ANSWER:.`,
      };
    } else draft.prompt.push(line.trim());
    if (questions.length + notices.length > MOST_QUESTIONS)
      return refuse(
        'too-many-questions',
        'The file has more than 5,000 questions. Split it and import the parts.',
      );
  }
  if (questions.length === 0 && notices.length === 0)
    return refuse('empty', 'There is no question in the file.');
  return ok({ questions, notices });
}

function missing({ fault, options }: Draft): [string, string] {
  if (fault !== null) return [fault.code, fault.message];
  return options.length === 0
    ? ['syntax', 'It has no options. Write them as A) and B) on lines of their own, and ANSWER: below.']
    : ['no-key', 'Its options are not followed by ANSWER: and a letter.'];
}

function questionOf(
  { prompt, options, fault }: Draft,
  key: string,
): Result<ExchangeQuestion, { code: string; message: string }> {
  if (fault !== null) return fail(fault);
  const text = prompt.join('\n');
  if (text === '') return fail({ code: 'empty-text', message: 'There is no question above its options.' });
  if (options.length < 2) return fail({ code: 'too-few-options', message: 'It has fewer than two options.' });
  if (text.length + options.join('').length > MOST_OF_A_QUESTION)
    return fail({
      code: 'too-large',
      message: 'It is longer than 100,000 characters. Shorten it or split it.',
    });
  const right = key.length === 1 ? key.toUpperCase().charCodeAt(0) - 65 : -1;
  if (options[right] === undefined)
    return fail({
      code: 'no-key',
      message: `Its ANSWER: is none of the letters A to ${String.fromCharCode(64 + options.length)}.`,
    });
  if (options.some((option) => option.trim() === ''))
    return fail({ code: 'empty-text', message: 'One of its options is empty.' });
  return ok({
    id: null,
    name: null,
    prompt: plainToMarkdown(text),
    category: [],
    tags: [],
    feedback: null,
    points: 1,
    body: {
      kind: 'choose-one',
      options: options.map((option, at) => ({
        text: plainToMarkdown(option),
        fraction: Number(at === right),
        feedback: null,
      })),
      shuffle: true,
    },
  });
}

function refuse(code: string, message: string): Result<ReadReport, ReadProblem> {
  return fail({ code, message, line: null });
}
