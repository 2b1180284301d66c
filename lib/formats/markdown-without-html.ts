import type { HtmlLoss } from './html-loss';

const NO_PLACE: HtmlLoss = {
  code: 'element-dropped',
  message: 'HTML between its Markdown was left out; what it enclosed was kept.',
};
const TAG = /<!--[\s\S]{0,5000}?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>]{0,2000})?\/?>/g;
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((tag) => [tag, '**'] as const),
  ...['i', 'em'].map((tag) => [tag, '_'] as const),
  ...['code', 'kbd', 'tt'].map((tag) => [tag, '`'] as const),
  ...['del', 's'].map((tag) => [tag, '~~'] as const),
]);

/** Where a tag that goes stood before a fence or between marks, what is code may change, and with it which tags are. */
const MOST_ROUNDS = 5;

/**
 * Markdown in which HTML stands, without it: the tags that Markdown has marks for become marks, the others go and what they enclose stays.
 * Code keeps its angle brackets, addresses between them too. What has no HTML comes back unchanged.
 */
export function markdownWithoutHtml(markdown: string): { markdown: string; losses: readonly HtmlLoss[] } {
  let [before, lost] = [markdown, false];
  for (let round = 0; round < MOST_ROUNDS && /<[a-zA-Z/!?]/.test(before); round++) {
    const next = withoutTags(before);
    lost ||= next.lost;
    if (next.markdown === before) break;
    before = next.markdown;
  }
  return { markdown: before, losses: lost ? [NO_PLACE] : [] };
}

function withoutTags(markdown: string): { markdown: string; lost: boolean } {
  let lost = false;
  let out = '';
  let piece = '';
  // What a tag had kept apart: two runs of backticks would be one, which means something else.
  let parted = false;
  const add = (text: string) => {
    piece += parted && text.startsWith('`') && (piece || out).endsWith('`') ? ` ${text}` : text;
    if (text !== '') parted = false;
  };
  for (const { text, isCode } of pieces(markdown)) {
    piece = '';
    let from = 0;
    for (const { 0: tag, 2: name, index } of isCode ? [] : text.matchAll(TAG)) {
      if (text[index - 1] === '\\') continue;
      add(text.slice(from, index));
      from = index + tag.length;
      parted = true;
      const mark = name?.toLowerCase() === 'br' ? '\\\n' : MARKS.get((name ?? '').toLowerCase());
      if (mark === undefined) lost = true;
      else add(mark);
      parted = true;
    }
    add(text.slice(from));
    out += isCode ? piece : escaped(piece);
  }
  return { markdown: out, lost };
}

/** Prose in which no angle bracket begins a tag. */
function escaped(prose: string): string {
  return prose.replace(
    /(?<!\\)<(?=[a-zA-Z/!?])(?![a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000}>)(?![\w.+-]{1,64}@[\w.-]{1,200}>)/g,
    '\\<',
  );
}

type Piece = { text: string; isCode: boolean };

/** Fenced code and code in the line, and what stands between. */
function pieces(markdown: string): Piece[] {
  const out: Piece[] = [];
  let prose: string[] = [];
  let code: string[] = [];
  let fence = '';
  const endProse = () => {
    if (prose.length > 0) out.push(...inline(prose.join('')));
    prose = [];
  };
  for (const line of markdown.split(/(?<=\n)/)) {
    const run = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line);
    if (fence !== '') {
      code.push(line);
      if (run?.[1]?.startsWith(fence) === true && run[2]?.trim() === '') {
        out.push({ text: code.join(''), isCode: true });
        code = [];
        fence = '';
      }
    } else if (run?.[1] !== undefined && !(run[1].startsWith('`') && run[2]?.includes('`'))) {
      endProse();
      fence = run[1];
      code.push(line);
    } else prose.push(line);
  }
  endProse();
  // A fence that is never closed reaches to the end.
  if (code.length > 0) out.push({ text: code.join(''), isCode: true });
  return out;
}

/** Code in the line ends at the next run of as many backticks, in the same paragraph. */
function inline(prose: string): Piece[] {
  return prose.split(/(?<=\n[ \t]*\n)/).flatMap((paragraph) => {
    const runs = [...paragraph.matchAll(/\\`|`+/g)].filter(([run]) => !run.startsWith('\\'));
    const next = nextOfLength(runs.map(([run]) => run.length));
    const out: Piece[] = [];
    let from = 0;
    for (let at = 0; at < runs.length; at++) {
      const closer = next[at];
      const opening = runs[at];
      if (opening === undefined || closer === undefined || closer < 0) continue;
      const closing = runs[closer];
      if (closing === undefined) continue;
      const end = closing.index + closing[0].length;
      out.push({ text: paragraph.slice(from, opening.index), isCode: false });
      out.push({ text: paragraph.slice(opening.index, end), isCode: true });
      from = end;
      at = closer;
    }
    out.push({ text: paragraph.slice(from), isCode: false });
    return out;
  });
}

function nextOfLength(lengths: readonly number[]): number[] {
  const last = new Map<number, number>();
  const next: number[] = Array(lengths.length).fill(-1);
  for (let at = lengths.length - 1; at >= 0; at--) {
    const length = lengths[at] ?? 0;
    next[at] = last.get(length) ?? -1;
    last.set(length, at);
  }
  return next;
}
