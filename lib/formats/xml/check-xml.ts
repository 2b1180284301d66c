import { fail, ok, type Result } from '@/lib/core/result';
import type { ReadProblem } from '../read-report';
import { lineAt } from './line-at';

const LARGEST = 5 * 1024 * 1024;
const DEEPEST = 100;
const MOST_ELEMENTS = 100_000;

/**
 * Reads over the tags of a document before the parser does: its size, depth, number of elements, that each tag is closed by its own, and
 * that it declares nothing. A DOCTYPE that only names a file is passed over (R/exams writes one) because nothing is fetched
 * and no entity is known but XML's own. One pass, no allocation but the stack of open tags.
 *
 * @returns the offsets at which lines begin.
 */
export function checkXml(text: string): Result<readonly number[], ReadProblem> {
  if (text.length > LARGEST)
    return fail({
      code: 'too-large',
      message: 'The file is larger than 5 MB. Split it into smaller ones, or leave its pictures out.',
      line: null,
    });
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  const problem = (code: string, message: string, at: number) =>
    fail<ReadProblem>({ code, message, line: lineAt(lineStarts, at) });
  const open: { name: string; at: number }[] = [];
  let elements = 0;
  let roots = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const opaque = OPAQUE.find(({ start }) => text.startsWith(start, at));
    let end: number;
    if (opaque) {
      const close = text.indexOf(opaque.end, at + opaque.start.length);
      if (close < 0)
        return problem(
          'syntax',
          `${opaque.what} that begins here has no end: the file is cut off or damaged.`,
          at,
        );
      end = close + opaque.end.length;
    } else if (text.startsWith('<!', at)) {
      const close = text.indexOf('>', at);
      const declaration = text.slice(at, close < 0 ? undefined : close);
      if (close < 0 || !/^<!DOCTYPE\s/i.test(declaration) || declaration.includes('['))
        return problem(
          'dtd',
          'The file declares entities or a document type of its own, which no quiz needs and attacks use. Remove the part that begins with “<!”.',
          at,
        );
      end = close + 1;
    } else {
      const close = endOfTag(text, at);
      if (close < 0)
        return problem('syntax', 'A tag that begins here has no end: the file is cut off or damaged.', at);
      const tag = text.slice(at + 1, close);
      const closing = tag.startsWith('/');
      const name = /^\/?([^\s/>]+)/.exec(tag)?.[1];
      if (name === undefined)
        return problem('syntax', 'There is a “<” here that begins no tag. As text it is written “&lt;”.', at);
      if (closing) {
        const last = open.pop();
        if (last?.name !== name) {
          const opened = last ? `“<${last.name}>” of line ${lineAt(lineStarts, last.at)}` : 'no tag';
          return problem('syntax', `“</${short(name)}>” stands here where ${opened} is open.`, at);
        }
      } else {
        elements++;
        if (open.length === 0) roots++;
        if (elements > MOST_ELEMENTS)
          return problem(
            'too-many-elements',
            'The file has more than 100,000 elements. Split it into smaller ones.',
            at,
          );
        if (roots > 1)
          return problem('syntax', 'A second document begins here, after the end of the first.', at);
        if (!tag.endsWith('/')) open.push({ name, at });
        if (open.length > DEEPEST)
          return problem('too-deep', 'Elements nest more than 100 deep here, which no quiz does.', at);
      }
      end = close + 1;
    }
    at = text.indexOf('<', end);
  }
  const last = open.at(-1);
  if (last)
    return problem(
      'syntax',
      `“<${short(last.name)}>” is never closed: the file is cut off or damaged.`,
      last.at,
    );
  if (roots === 0) return fail({ code: 'not-xml', message: 'The file holds no XML.', line: null });
  return ok(lineStarts);
}

const OPAQUE = [
  { start: '<!--', end: '-->', what: 'A comment' },
  { start: '<![CDATA[', end: ']]>', what: 'A CDATA section' },
  { start: '<?', end: '?>', what: 'An instruction' },
] as const;

/** The `>` of the tag that begins at `start`: one inside of a quoted value is text. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') return -1;
  }
  return -1;
}

function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
