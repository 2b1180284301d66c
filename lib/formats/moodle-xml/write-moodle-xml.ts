import { assertNever } from '@/lib/core/assert-never';
import { centerOfRange } from '../center-of-range';
import type { ExchangeBody, ExchangeOption, ExchangeQuestion, ExchangeText } from '../exchange-question';
import { firstWords } from '../first-words';
import { percentOf } from '../percent-of';
import type { Notice } from '../read-report';
import type { WriteReport } from '../write-report';
import { cdata } from '../xml/cdata';
import { escapeXml } from '../xml/escape-xml';
import { patternOf } from './answer-pattern';
import { writeCloze } from './write-cloze';

/**
 * Questions as Moodle XML. Texts go as Markdown, which Moodle knows as a format of its own, so what is read again is what was written.
 * Texts begin and end with something that is not white space.
 */
export function writeMoodleXml(questions: readonly ExchangeQuestion[]): WriteReport {
  const notices: Notice[] = [];
  const parts: string[] = [];
  let category = '';
  for (const question of questions) {
    const path = question.category
      .map(categoryName)
      .filter((name) => name !== '')
      .join('/');
    const prompt = promptOf(question, notices);
    if (prompt === null) continue;
    if (path !== category) {
      parts.push(
        `  <question type="category">\n    <category><text>${cdata(`$course$/top${path === '' ? '' : `/${path}`}`)}</text></category>\n  </question>`,
      );
      category = path;
    }
    parts.push(questionOf(question, prompt));
  }
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`, notices };
}

/** A slash inside of a name is doubled; one at its end would run into the slash that parts names. */
function categoryName(name: string): string {
  return name
    .trim()
    .replace(/^[/\s]+|[/\s]+$/g, '')
    .replaceAll('/', '//');
}

function promptOf(question: ExchangeQuestion, notices: Notice[]): string | null {
  const { body, prompt } = question;
  if (body.kind !== 'gaps') return prompt;
  const about = question.name ?? question.id ?? firstWords(prompt);
  const cloze = writeCloze(prompt, body.gaps);
  if (cloze === null)
    notices.push({
      effect: 'skipped',
      code: 'cloze-in-text',
      message: 'Its text has something in it that Moodle would take for a gap; it was left out.',
      line: null,
      about,
    });
  else if (body.gaps.some(({ points }) => !Number.isInteger(points)))
    notices.push({
      effect: 'changed',
      code: 'gap-points',
      message: 'Moodle weighs gaps in whole points only; they were rounded.',
      line: null,
      about,
    });
  return cloze;
}

function questionOf(question: ExchangeQuestion, prompt: string): string {
  const { body } = question;
  const lines = [
    `<name><text>${cdata(question.name ?? '')}</text></name>`,
    rich('questiontext', prompt),
    rich('generalfeedback', question.feedback ?? ''),
    `<defaultgrade>${body.kind === 'description' ? 0 : question.points}</defaultgrade>`,
    '<hidden>0</hidden>',
    `<idnumber>${cdata(question.id ?? '')}</idnumber>`,
    ...bodyLines(body),
  ];
  if (question.tags.length > 0)
    lines.push(
      `<tags>${question.tags.map((tag) => `<tag><text>${cdata(tag)}</text></tag>`).join('')}</tags>`,
    );
  return `  <question type="${typeOf(body)}">\n${lines.map((line) => `    ${line}\n`).join('')}  </question>`;
}

const TYPES = {
  'choose-one': 'multichoice',
  'choose-many': 'multichoice',
  'true-false': 'truefalse',
  'type-in': 'shortanswer',
  number: 'numerical',
  match: 'matching',
  order: 'ordering',
  gaps: 'cloze',
  essay: 'essay',
  description: 'description',
} as const satisfies Record<ExchangeBody['kind'], string>;

function typeOf(body: ExchangeBody): string {
  return TYPES[body.kind];
}

function bodyLines(body: ExchangeBody): string[] {
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return [
        `<single>${body.kind === 'choose-one'}</single>`,
        `<shuffleanswers>${body.shuffle}</shuffleanswers>`,
        '<answernumbering>abc</answernumbering>',
        ...body.options.map((option) => answer(option.text, option, 'markdown')),
      ];
    case 'true-false':
      return [
        answer('true', { fraction: body.holds ? 1 : 0, feedback: body.whenTrue }),
        answer('false', { fraction: body.holds ? 0 : 1, feedback: body.whenFalse }),
      ];
    case 'type-in':
      return [
        `<usecase>${body.caseMatters ? 1 : 0}</usecase>`,
        ...body.answers.map((one) => answer(patternOf(one.text), one)),
      ];
    case 'number':
      return body.answers.map((one) => {
        const { center, tolerance } = centerOfRange(one.from, one.to);
        return answer(center, one, 'moodle_auto_format', `<tolerance>${tolerance}</tolerance>`);
      });
    case 'match':
      return [
        `<shuffleanswers>${body.shuffle}</shuffleanswers>`,
        ...[...body.pairs, ...body.spare.map((right) => ({ left: '', right }))].map(
          ({ left, right }) =>
            `<subquestion format="markdown"><text>${cdata(left)}</text><answer format="markdown"><text>${cdata(right)}</text></answer></subquestion>`,
        ),
      ];
    case 'order':
      return body.steps.map(
        (step, at) => `<answer fraction="${at + 1}" format="markdown"><text>${cdata(step)}</text></answer>`,
      );
    case 'essay':
      return ['<responseformat>editor</responseformat>', '<responserequired>1</responserequired>'];
    case 'gaps':
    case 'description':
      return [];
    default:
      return assertNever(body);
  }
}

function answer(
  text: string,
  { fraction, feedback }: Pick<ExchangeOption, 'fraction' | 'feedback'>,
  format = 'moodle_auto_format',
  more = '',
): string {
  return `<answer fraction="${escapeXml(percentOf(fraction))}" format="${format}"><text>${cdata(text)}</text>${more}${rich('feedback', feedback ?? '')}</answer>`;
}

function rich(name: string, text: ExchangeText): string {
  return `<${name} format="markdown"><text>${cdata(text)}</text></${name}>`;
}
