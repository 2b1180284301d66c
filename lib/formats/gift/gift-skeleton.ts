import { withoutExponent } from '../without-exponent';
import { isClosingFence, isOpeningFence } from './gift-blocks';

/**
 * A block of GIFT with each text replaced by `x0`, `x1` …: the marks and numbers alone are the parser's, which takes many times longer
 * over long texts, fails at a colon or a blank line in code, and knows no exponents. In texts a raw line break is `\r`, an escaped one `\n`.
 */
export type GiftSkeleton = {
  marks: string;
  texts: readonly string[];
  id: string | null;
  tags: readonly string[];
};

/** What makes a block unreadable before its marks are looked at. */
export type GiftFault = 'open-brace' | 'stray-brace' | 'several-answers' | 'title' | 'too-many-marks';

const MOST_MARKS = 2000;
const FORMAT = /^\[(?:html|markdown|plain|moodle)\]/;
const NUMBER = String.raw`[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?`;
const NUMERIC = new RegExp(String.raw`^(${NUMBER})\s*(?:(:|\.\.)\s*(${NUMBER}))?$`);

/** @returns the skeleton, the fault, or null where the block holds comments only */
export function giftSkeleton(block: string): GiftSkeleton | GiftFault | null {
  const texts: string[] = [];
  const token = (raw: string): string => {
    const trimmed = trimEnd(raw.replace(/^[\r \t]+/, ''));
    return trimmed === '' ? '' : `x${texts.push(trimmed) - 1}`;
  };
  const { body, id, tags } = withoutComments(block);
  let rest = body.trim();
  if (rest === '') return null;

  let marks = '';
  if (rest.startsWith('::')) {
    const title = /^::((?:\\[\s\S]|(?!::)[\s\S])*)::/.exec(rest);
    if (title === null) return 'title';
    marks += `::${token(unescaped(title[1] ?? '')) || 'x'}::`;
    rest = rest.slice(title[0].length);
  }
  const parts = split(rest);
  if (typeof parts === 'string') return parts;
  marks += formatted(parts.stem, token);
  if (parts.answers !== null) {
    const answers = answerMarks(parts.answers, token);
    if (answers === null) return 'too-many-marks';
    marks += `{${answers}}`;
    const after = parts.after.trim();
    if (after !== '' && !/^["';]{1,3}$/.test(after)) marks += ` ${formatted(parts.after, token)}`;
  }
  return { marks, texts, id, tags };
}

function withoutComments(block: string): { body: string; id: string | null; tags: string[] } {
  let id: string | null = null;
  const tags = new Set<string>();
  let fenced = false;
  const kept = block.split('\n').filter((line) => {
    if (fenced) fenced = !isClosingFence(line);
    else if (isOpeningFence(line)) fenced = true;
    else if (/^\s*\/\//.test(line)) {
      for (const [, name, value = ''] of line.matchAll(
        /\[(id|tag):((?:\\[\\\]]|[^\]\\]|\\(?![\\\]])){1,500})\]/g,
      )) {
        const said = value.replace(/\\([\\\]])/g, '$1').trim();
        if (said === '') continue;
        if (name === 'id') id = said;
        else tags.add(said);
      }
      return false;
    }
    return true;
  });
  return { body: kept.join('\n'), id, tags: [...tags] };
}

/** Stem, what stands between the braces, and what follows them; fenced code in the stem holds no marks. */
function split(text: string): { stem: string; answers: string | null; after: string } | GiftFault {
  const open = findBrace(text, 0);
  if (open < 0) return { stem: unescaped(text), answers: null, after: '' };
  if (text[open] === '}') return 'stray-brace';
  let close = -1;
  for (const match of text.slice(open + 1).matchAll(/\\[\s\S]|[{}]/g)) {
    if (match[0] === '{') return 'open-brace';
    if (match[0] !== '}') continue;
    close = open + 1 + match.index;
    break;
  }
  if (close < 0) return 'open-brace';
  const after = text.slice(close + 1);
  const next = findBrace(after, 0);
  if (next >= 0) return after[next] === '{' ? 'several-answers' : 'stray-brace';
  return {
    stem: unescaped(text.slice(0, open)),
    answers: text.slice(open + 1, close),
    after: unescaped(after),
  };
}

function findBrace(text: string, from: number): number {
  const fences = fencedRanges(text);
  let range = 0;
  for (const match of text.slice(from).matchAll(/\\[\s\S]|[{}]/g)) {
    const at = from + match.index;
    while ((fences[range]?.end ?? Number.POSITIVE_INFINITY) <= at) range++;
    if ((fences[range]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (match[0] === '{' || match[0] === '}') return at;
  }
  return -1;
}

function fencedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = -1;
  let at = 0;
  for (const line of text.split('\n')) {
    if (start < 0 && isOpeningFence(line)) start = at;
    else if (start >= 0 && isClosingFence(line)) {
      ranges.push({ start, end: at + line.length });
      start = -1;
    }
    at += line.length + 1;
  }
  return ranges;
}

type Token = (raw: string) => string;
type Answer = { mark: string; raw: string };

/** The answers' marks, or null where there are more than anyone answers. */
function answerMarks(answers: string, token: Token): string | null {
  const numeric = /^\s*#(?!###)/.test(answers);
  const list: Answer[] = [{ mark: '', raw: '' }];
  for (const [piece] of (numeric ? answers.replace(/^\s*#/, '') : answers).matchAll(
    /\\[\s\S]|####|[=~#]|[^\\=~#]+|\\/g,
  )) {
    const last = list.at(-1);
    if (piece === '####' || piece === '=' || piece === '~' || piece === '#')
      list.push({ mark: piece, raw: '' });
    else if (last !== undefined) last.raw += piece;
    if (list.length > MOST_MARKS) return null;
  }
  const matching = list.every(({ mark, raw }) => mark !== '~' && (mark !== '=' || raw.includes('->')));
  const written = list.map((answer) => {
    if (answer.mark.startsWith('#')) return feedback(answer, token);
    if (numeric) return numericAnswer(answer);
    return matching && answer.mark === '=' ? pair(answer, token) : textAnswer(answer, token);
  });
  return `${numeric ? '#' : ''}${written.join('')}`;
}

function feedback({ mark, raw }: Answer, token: Token): string {
  const said = formatted(unescaped(raw), token);
  return said === '' && mark === '####' ? '' : mark + said;
}

function pair({ raw }: Answer, token: Token): string {
  const arrow = raw.indexOf('->');
  const left = formatted(unescaped(raw.slice(0, arrow)), token);
  return `=${left} -> ${token(unescaped(raw.slice(arrow + 2)))}`;
}

function textAnswer({ mark, raw }: Answer, token: Token): string {
  if (mark !== '') {
    const { weight, text } = weighted(raw);
    return mark + weight + formatted(unescaped(text), token);
  }
  return /^\s*(?:T|TRUE|F|FALSE)\s*$/.test(raw) ? raw.trim() : formatted(unescaped(raw), token);
}

function numericAnswer({ mark, raw }: Answer): string {
  if (mark === '') return raw.trim() === '' ? '' : `=${number(raw.trim())}`;
  const { weight, text } = weighted(raw);
  return mark + weight + number(text.trim());
}

function weighted(raw: string): { weight: string; text: string } {
  const [, weight = '', text = ''] = /^\s*(%[^%\r\n]{0,30}%)?([\s\S]*)$/.exec(raw) ?? [];
  return { weight, text };
}

/** With exponents and a bare point written out; what is no number is left to the parser to refuse. */
function number(said: string): string {
  // No mark and no number: the parser refuses it at once.
  if (said.length > 1000) return '?';
  const match = NUMERIC.exec(said);
  if (match === null) return said === '*' ? '' : said;
  const [, first = '', between = '', second = ''] = match;
  const written = withoutExponent(Number(first));
  return second === '' ? written : `${written}${between}${withoutExponent(Number(second))}`;
}

function formatted(text: string, token: Token): string {
  const trimmed = text.replace(/^[\r \t]+/, '');
  const format = FORMAT.exec(trimmed)?.[0] ?? '';
  return format + token(trimmed.slice(format.length));
}

/** Escapes become their characters; a line break that stands there becomes `\r`. `-\>` keeps an arrow out of a pair. */
function unescaped(raw: string): string {
  return raw
    .replaceAll('\n', '\r')
    .replace(/\\([\\:#={}~n])|-\\>/g, (_, character: string | undefined) =>
      character === undefined ? '->' : character === 'n' ? '\n' : character,
    );
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t' || text[end - 1] === '\r')) end--;
  return text.slice(0, end);
}
