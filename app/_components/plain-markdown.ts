/** A run of text that is all of one kind. */
export type MarkdownPiece = { kind: 'text' | 'code' | 'em' | 'strong' | 'strong-code'; text: string };
/** A paragraph, or a list with one row per item. */
export type MarkdownBlock = { kind: 'paragraph' | 'list'; rows: readonly (readonly MarkdownPiece[])[] };

/** What GFM gives a meaning to in running text, besides code and emphasis; and addresses that it links by itself. */
const SPECIAL = /[[\]<>&\\|~_\t\r*`]|https?:|www\.|@/i;
/** The gap of a cloze: brackets that lead nowhere. */
const GAP = /\[…\](?![([:])/g;
/** What makes a block of its own at the beginning of a line. */
const BLOCK = /^ {4}|^ *(?:[-+*](?: |$)|\d{1,9}[.)](?: |$)|#|[-=*]+ *(?:[-=*] *)*$)/;
/** `code`, **`code`**, **strong** or *emphasis* whose marks stand at the edges of words. */
const SPANS =
  /(?<![^\s("'“‘])\*\*`([^`\n]+)`\*\*(?![^\s.,;:!?)"'”’])|`([^`\n]+)`|(?<![^\s("'“‘])(\*\*?)(?![\s*])([^*`\n]*[^*`\s])\3(?![^\s.,;:!?)"'”’])/gu;

/**
 * The blocks of a Markdown text that uses nothing but words, `code`, *emphasis*, **strong** and flat lists, which is how nearly
 * all cards are written; null for any other, which is for the full parser. Shows the same as that parser, at a fraction of the cost.
 */
export function plainMarkdown(text: string): readonly MarkdownBlock[] | null {
  const blocks = text.split(/\n{2,}/).map(block);
  // Two lists in a row would be one, with paragraphs for items.
  const apart = blocks.every((made, i) => made?.kind !== 'list' || blocks[i - 1]?.kind !== 'list');
  return apart && blocks.every((made) => made !== null) ? blocks : null;
}

function block(text: string): MarkdownBlock | null {
  if (text === '' || text !== text.trim() || / \n|\n |``/.test(text)) return null;
  const lines = text.split('\n');
  const list = lines.every((line) => line.startsWith('- '));
  const parts = list ? lines.map((line) => line.slice(2)) : lines;
  if (parts.some((line) => line.trim() !== line || line === '' || BLOCK.test(line))) return null;
  const rows = (list ? parts : [text]).map(pieces);
  return rows.every((row) => row !== null) ? { kind: list ? 'list' : 'paragraph', rows } : null;
}

function pieces(text: string): readonly MarkdownPiece[] | null {
  const made: MarkdownPiece[] = [];
  let end = 0;
  for (const span of text.matchAll(SPANS)) {
    const [whole, strongCode, code, mark, inner] = span;
    made.push({ kind: 'text', text: text.slice(end, span.index) });
    if (strongCode !== undefined) made.push({ kind: 'strong-code', text: unpadded(strongCode) });
    else if (code !== undefined) made.push({ kind: 'code', text: unpadded(code) });
    else made.push({ kind: mark === '**' ? 'strong' : 'em', text: inner ?? '' });
    end = span.index + whole.length;
  }
  made.push({ kind: 'text', text: text.slice(end) });
  const plain = made.every(
    (piece) => piece.kind.endsWith('code') || !SPECIAL.test(piece.text.replace(GAP, '')),
  );
  return plain ? made.filter((piece) => piece.text !== '') : null;
}

/** A code span sheds one blank on either side when it has both and is not all blanks (CommonMark 6.1). */
function unpadded(code: string): string {
  return /^ .* $/.test(code) && code.trim() !== '' ? code.slice(1, -1) : code;
}
