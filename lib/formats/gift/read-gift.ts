import { type GIFTQuestion, parse } from 'gift-pegjs';
import { fail, ok, type Result } from '../../core/result';
import { aboutQuestion } from '../about-question';
import type { ExchangeQuestion } from '../exchange-question';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { type GiftBlock, giftBlocks } from './gift-blocks';
import { giftCategory } from './gift-category';
import { giftQuestion } from './gift-question';
import { type GiftFault, type GiftSkeleton, giftSkeleton } from './gift-skeleton';

const MOST_CHARACTERS = 5_000_000;
const MOST_QUESTIONS = 5000;
const MOST_OF_A_QUESTION = 100_000;
/** Bounds of a whole file, so that none takes longer than it is worth waiting for: ten texts for each of its questions. */
const MOST_TEXTS = 60_000;
const MOST_TAGS = 60_000;
const MOST_LINES = 200_000;

const FAULTS: Record<GiftFault, string> = {
  'open-brace': 'Its opening brace { is never closed. Close it with }, or write \\{ where a brace is meant.',
  'stray-brace': 'A closing brace } has no opening one before it. Write \\} where a brace is meant.',
  'several-answers':
    'It has answers between braces in two places. Give each its own question, or write \\{ where a brace is meant.',
  title: 'Its title begins with :: and never ends. Close it with ::, or write \\: where colons are meant.',
  'too-many-marks': 'It has more than 2,000 answers and feedbacks. Split it.',
};

/**
 * Reads a GIFT file, Moodle's text format. Each question is read alone, so that a bad one is a notice with its line and the others come
 * over. Refuses only what is too large as a whole (5 MB, 5,000 questions) or holds no question.
 */
export function readGift(text: string): Result<ReadReport, ReadProblem> {
  if (text.length > MOST_CHARACTERS)
    return refuse('too-large', 'The file is larger than 5 MB. Split it and import the parts.');
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (count(source, /\n/g) > MOST_LINES || count(source, /<[a-zA-Z/!]/g) > MOST_TAGS)
    return refuse(
      'too-large',
      'The file has more than 200,000 lines or 60,000 HTML tags. Split it and import the parts.',
    );
  const blocks = giftBlocks(source);
  if (blocks.length > 2 * MOST_QUESTIONS) return tooMany();
  const skeletons = blocks.map((block) =>
    block.text.length > MOST_OF_A_QUESTION || isCategory(block) ? null : giftSkeleton(block.text),
  );
  const texts = skeletons.reduce(
    (sum, one) => sum + (one === null || typeof one === 'string' ? 0 : one.texts.length),
    0,
  );
  if (texts > MOST_TEXTS)
    return refuse(
      'too-large',
      'The file has more than 60,000 answers and feedbacks. Split it and import the parts.',
    );
  const questions: ExchangeQuestion[] = [];
  const notices: Notice[] = [];
  let category: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (isCategory(block)) {
      category = giftCategory(block.text);
      continue;
    }
    const line = firstLine(block);
    const skip = (code: string, message: string) =>
      notices.push({ effect: 'skipped', code, message, line, about: firstWords(block) });
    if (block.text.length > MOST_OF_A_QUESTION) {
      skip('too-large', 'It is longer than 100,000 characters. Shorten it or split it.');
      continue;
    }
    const skeleton = skeletons[at] ?? null;
    if (skeleton === null) continue;
    if (typeof skeleton === 'string') {
      skip('syntax', FAULTS[skeleton]);
      continue;
    }
    const parsed = parseSkeleton(skeleton);
    if (parsed === null) {
      skip(
        'syntax',
        'What stands between its braces is no kind of answers that GIFT knows. Write \\~ \\= \\# where those characters are meant.',
      );
      continue;
    }
    const { question, losses } = giftQuestion(parsed, skeleton, category);
    if (question.body.kind === 'number' && question.body.answers.length === 0) {
      skip('no-key', 'It asks for a number and has none as its answer.');
      continue;
    }
    const about = aboutQuestion(question);
    for (const { code, message } of losses) notices.push({ effect: 'changed', code, message, line, about });
    questions.push(question);
    if (questions.length > MOST_QUESTIONS) return tooMany();
  }
  if (questions.length === 0 && notices.length === 0)
    return refuse('empty', 'There is no question in the file.');
  return ok({ questions, notices });
}

function isCategory({ text }: GiftBlock): boolean {
  return /^\s*\$CATEGORY:/.test(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The parser throws at what it does not understand, and has thrown other errors at strange input too. */
function parseSkeleton({ marks }: GiftSkeleton): Exclude<GIFTQuestion, { type: 'Category' }> | null {
  try {
    const [question, ...others] = parse(marks);
    return question === undefined || others.length > 0 || question.type === 'Category' ? null : question;
  } catch {
    return null;
  }
}

/** Where its text begins, after the comments above it. */
function firstLine({ text, line }: GiftBlock): number {
  let at = line;
  for (const one of text.split('\n', 100)) {
    if (!/^\s*(?:\/\/.*)?$/.test(one)) return at;
    at++;
  }
  return line;
}

function firstWords({ text }: GiftBlock): string | null {
  const prompt = text.slice(0, 2000).replace(/^\s*\/\/.*$/gm, '');
  return aboutQuestion({ name: null, id: null, prompt });
}

function refuse(code: string, message: string): Result<ReadReport, ReadProblem> {
  return fail({ code, message, line: null });
}

function tooMany(): Result<ReadReport, ReadProblem> {
  return refuse(
    'too-many-questions',
    'The file has more than 5,000 questions. Split it and import the parts.',
  );
}
