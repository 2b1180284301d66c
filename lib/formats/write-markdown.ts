import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The library looks for characters to escape in time that grows with the square of a text's length; this keeps it a line. */
const PIECE = 150;

/** Made once: the library keeps its compiled patterns with them. */
const EXTENSIONS = [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()];

/** A tree of Markdown as its source, without a line break at the end. */
export function writeMarkdown(tree: Nodes): string {
  prepare(tree);
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: EXTENSIONS,
  }).replace(/\n$/, '');
}

function prepare(node: Nodes): void {
  // A line break in code would end the row of a table.
  if (node.type === 'inlineCode') node.value = node.value.replace(/[\r\n]+/g, ' ');
  if (!('children' in node)) return;
  const parent: Parents = node;
  for (const child of parent.children) prepare(child);
  if (!parent.children.some((child) => child.type === 'text' && child.value.length > PIECE)) return;
  // Text stands only where phrasing may, so pieces of it may too.
  parent.children = parent.children.flatMap((child): Parents['children'] =>
    child.type === 'text' ? pieces(child.value) : [child as PhrasingContent],
  ) as typeof parent.children;
}

function pieces(text: string): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE, text.length);
    // Not between the halves of a character beyond the first plane.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end++;
    out.push({ type: 'text', value: text.slice(start, end) });
    start = end;
  }
  return out;
}
