import { aboutQuestion } from '../about-question';
import type { ExchangeOption, ExchangeQuestion } from '../exchange-question';
import { percentOf } from '../percent-of';
import type { Notice } from '../read-report';
import { shareOfPercent } from '../share-of-percent';
import { withoutExponent } from '../without-exponent';
import type { WriteReport } from '../write-report';
import { writeGiftCategory } from './gift-category';
import { giftText } from './gift-text';

type Lose = (code: string, message: string) => void;
type Written = { text: string } | { code: string; message: string };

const NO_KIND: Record<string, string> = {
  order: 'GIFT has no questions about an order; it was left out.',
  gaps: 'GIFT has no questions with several gaps; it was left out.',
};

/**
 * Questions as a GIFT file: one line per text, all texts as `[markdown]`. `readGift` gives the same questions back, but for what a notice
 * names: GIFT knows no points, no fixed order of options, no case, no order questions and no gaps.
 */
export function writeGift(questions: readonly ExchangeQuestion[]): WriteReport {
  const blocks: string[] = [];
  const notices: Notice[] = [];
  let category = '';
  for (const question of questions) {
    const about = aboutQuestion(question);
    const lost: Notice[] = [];
    const lose: Lose = (code, message) => {
      if (!lost.some((one) => one.code === code))
        lost.push({ effect: 'changed', code, message, line: null, about });
    };
    const written = writeQuestion(question, lose);
    if ('code' in written) {
      notices.push({ effect: 'skipped', ...written, line: null, about });
      continue;
    }
    notices.push(...lost);
    const path = writeGiftCategory(question.category.map((name) => oneLine(name)));
    if (path !== category && (category !== '' || question.category.length > 0)) blocks.push(path);
    category = path;
    blocks.push(written.text);
  }
  return { text: blocks.map((block) => `${block}\n`).join('\n'), notices };
}

function writeQuestion(question: ExchangeQuestion, lose: Lose): Written {
  if (trim(question.prompt) === '')
    return {
      code: 'empty-text',
      message: 'A question without a text has no place in GIFT; it was left out.',
    };
  const answers = writeAnswers(question, lose);
  if ('code' in answers) return answers;
  if (question.points !== 1) lose('points-dropped', 'GIFT has no points; it is worth 1 there.');
  const { body } = question;
  if ('shuffle' in body && !body.shuffle)
    lose('order-dropped', 'GIFT cannot keep the order of options; they are shuffled there.');
  if ('caseMatters' in body && body.caseMatters)
    lose('case-dropped', 'GIFT cannot tell capital letters from small ones; either is right there.');
  const ids = question.id === null ? [] : [`[id:${bracketed(question.id)}]`];
  const comment = [...ids, ...question.tags.map((tag) => `[tag:${bracketed(tag)}]`)].join(' ');
  const title = question.name === null ? '' : `::${escaped(oneLine(question.name))}::`;
  return {
    text: `${comment === '' ? '' : `// ${comment}\n`}${title}[markdown]${escaped(trim(question.prompt))}${answers.text}`,
  };
}

function writeAnswers({ body, feedback }: ExchangeQuestion, lose: Lose): Written {
  const general = feedback === null || trim(feedback) === '' ? '' : `\n####${marked(feedback)}`;
  switch (body.kind) {
    case 'description':
      if (general !== '') lose('feedback-dropped', 'A description in GIFT has no feedback; it was left out.');
      return { text: '' };
    case 'essay':
      return { text: ` {${general === '' ? '' : `${general}\n`}}` };
    case 'true-false': {
      const { holds } = body;
      const wrong = said(holds ? body.whenFalse : body.whenTrue);
      const right = said(holds ? body.whenTrue : body.whenFalse);
      const feedbacks = right === '' ? wrong : `${wrong || '#'}${right}`;
      return { text: ` {${holds ? 'TRUE' : 'FALSE'}${feedbacks}${general}}` };
    }
    case 'choose-one':
    case 'choose-many': {
      if (body.options.length < (body.kind === 'choose-one' ? 2 : 1))
        return { code: 'too-few-options', message: 'It has too few options for GIFT; it was left out.' };
      if (body.options.some(({ text }) => trim(text) === '')) return emptyText();
      // One option with an equals sign, and not all of them: else it would be read as several to choose, or to type.
      const best = Math.max(...body.options.map(({ fraction }) => fraction));
      const key = body.kind === 'choose-one' ? body.options.findIndex((one) => one.fraction === best) : -1;
      return braces(
        body.options.map((one, at) => option(at === key ? '=' : '~', one, marked(one.text), lose)),
        general,
      );
    }
    case 'type-in': {
      if (body.answers.length === 0 || body.answers.some(({ text }) => trim(text) === '')) return emptyText();
      return braces(
        body.answers.map((one) => option('=', one, marked(one.text), lose)),
        general,
      );
    }
    case 'number': {
      if (body.answers.some(({ from, to }) => !Number.isFinite(from) || !Number.isFinite(to)))
        return {
          code: 'endless-range',
          message: 'GIFT has no ranges without an end; it was left out.',
        };
      if (body.answers.length === 0) return emptyText();
      const answers = body.answers.map((one) => {
        const range =
          one.from === one.to
            ? withoutExponent(one.from)
            : `${withoutExponent(one.from)}..${withoutExponent(one.to)}`;
        return option('=', one, range, lose);
      });
      return { text: ` {#\n${answers.join('\n')}${general}\n}` };
    }
    case 'match': {
      if (body.pairs.length === 0) return { code: 'no-pairs', message: 'It has no pairs; it was left out.' };
      if (
        body.pairs.some(({ left, right }) => trim(left) === '' || trim(right) === '') ||
        body.spare.some((right) => trim(right) === '')
      )
        return emptyText();
      return braces(
        [
          ...body.pairs.map(
            ({ left, right }) => `=${marked(left).replaceAll('->', '-\\>')} -> ${rightSide(right)}`,
          ),
          ...body.spare.map((right) => `= -> ${rightSide(right)}`),
        ],
        general,
      );
    }
    case 'order':
    case 'gaps':
      return { code: body.kind, message: NO_KIND[body.kind] ?? '' };
  }
}

function option(
  mark: '=' | '~',
  { fraction, feedback }: Omit<ExchangeOption, 'text'>,
  text: string,
  lose: Lose,
): string {
  const percent = withoutExponent(Number(percentOf(fraction)));
  if (shareOfPercent(percent) !== fraction)
    lose(
      'fraction-changed',
      'The share of an answer has no percent that says it exactly; the nearest was written.',
    );
  const weight = fraction === (mark === '=' ? 1 : 0) ? '' : `%${percent}%`;
  // Else several of them would be read as pairs.
  return `${mark}${weight}${text.replaceAll('->', '-\\>')}${said(feedback)}`;
}

function braces(lines: readonly string[], general: string): Written {
  return { text: ` {\n${lines.join('\n')}${general}\n}` };
}

function emptyText(): Written {
  return { code: 'empty-text', message: 'An empty answer has no place in GIFT; the question was left out.' };
}

function said(feedback: string | null): string {
  return feedback === null || trim(feedback) === '' ? '' : `#${marked(feedback)}`;
}

/** A text after a mark; with its format where its beginning would be taken for a format, a weight or a mark. */
function marked(text: string): string {
  const trimmed = trim(text);
  return `${/^[[%]/.test(trimmed) ? '[markdown]' : ''}${escaped(trimmed)}`;
}

/** The right side of a pair is plain text in GIFT; Markdown that says more than that is announced. */
function rightSide(text: string): string {
  const trimmed = trim(text);
  const plain = trimmed.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('\\\n', '\n');
  const isPlain = !plain.startsWith('[') && giftText(plain, 'moodle').markdown === trimmed;
  return escaped(isPlain ? plain : `[markdown]${trimmed}`);
}

function escaped(text: string): string {
  return text.replace(/[\\:#={}~]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

function bracketed(text: string): string {
  return oneLine(text).replace(/[\\\]]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

function trim(text: string): string {
  return text.replace(/^[ \t\r]+/, '').trimEnd();
}
