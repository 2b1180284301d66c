import type { Element, Nodes, Root } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { HtmlLoss } from './html-loss';
import { readHtml } from './read-html';
import { writeMarkdown } from './write-markdown';

const IMAGES = new Set(['img', 'svg', 'canvas', 'picture']);
const NOT_TEXT = new Set([
  ...['audio', 'embed', 'iframe', 'object', 'video'],
  ...['button', 'datalist', 'input', 'select', 'textarea'],
]);

const BLOCKS = new Set([
  ...['blockquote', 'dl', 'hr', 'ol', 'pre', 'table', 'ul'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const ONE_LINE = new Set(['table', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INLINE = new Set([
  ...['a', 'b', 'code', 'del', 'em', 'i', 'kbd', 'q', 's', 'samp', 'strike', 'strong', 'sub', 'sup'],
  ...['tt', 'var'],
]);
const MAY_BE_EMPTY = new Set(['br', 'hr', 'td', 'th']);

const RAISED = new Map([...zip('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ')]);
const LOWERED = new Map([...zip('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')]);

/**
 * HTML as Markdown without HTML: emphasis, links to the web, lists, tables, code and headings stay, entities become their characters,
 * raised and lowered digits too; scripts, styles and comments go without a word. What a reader would miss is in `losses`, each
 * code once: pictures (their alternative text stays), players and form controls, links that lead nowhere outside of the file.
 */
export function htmlToMarkdown(html: string): { markdown: string; losses: readonly HtmlLoss[] } {
  const losses = new Map<HtmlLoss['code'], HtmlLoss>();
  const lose = (code: HtmlLoss['code'], message: string) => {
    if (!losses.has(code)) losses.set(code, { code, message });
  };
  let tree = readHtml(html);
  if (tree === null) {
    lose('too-deep', 'Its tags nest too deeply to be meant for reading; only the words were kept.');
    tree = wordsOf(html);
  }
  keepReadable(tree, false, lose, new Set());
  const markdown = writeMarkdown(
    toMdast(tree, { handlers: { sup: raised, sub: lowered, u: inside, q: quoted } }),
  );
  return { markdown: markdown.trim(), losses: [...losses.values()] };
}

/**
 * Drops what Markdown cannot show. `oneLine`: within a table or a heading, where a code block becomes code in the line.
 * `blocky` collects the elements that hold a block somewhere.
 */
function keepReadable(
  parent: Root | Element,
  oneLine: boolean,
  lose: (code: HtmlLoss['code'], message: string) => void,
  blocky: Set<Root | Element>,
): void {
  parent.children = (parent.children as Element['children']).flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    if (IMAGES.has(child.tagName)) {
      lose('image-dropped', 'A picture was left out; its alternative text was kept where there was one.');
      const alternative = String(child.properties.alt ?? '').trim();
      return alternative === '' ? [] : [{ type: 'text', value: alternative }];
    }
    if (NOT_TEXT.has(child.tagName)) {
      lose('element-dropped', `Something that is not text (<${child.tagName}>) was left out.`);
      return [];
    }
    if (oneLine && child.tagName === 'pre') child.tagName = 'code';
    keepReadable(child, oneLine || ONE_LINE.has(child.tagName), lose, blocky);
    if (BLOCKS.has(child.tagName) || blocky.has(child)) blocky.add(parent);
    // Also for time: the library looks past empty elements for text, again for each of them.
    if (child.children.length === 0 && !MAY_BE_EMPTY.has(child.tagName)) return [];
    // A code block in bold is two things that Markdown has no way to put into each other.
    if (INLINE.has(child.tagName) && blocky.has(child)) return child.children;
    if (child.tagName === 'ol' || child.tagName === 'ul') child.children = child.children.map(asListItem);
    if (child.tagName !== 'a') return [child];
    const address = String(child.properties.href ?? '');
    if (/^(?:https?:|mailto:)/i.test(address)) return [child];
    if (address !== '')
      lose('link-dropped', 'A link that leads nowhere outside of the file was left out; its text was kept.');
    return child.children;
  });
}

/** The library writes what stands in a list beside its items without escaping it. */
function asListItem(child: Element['children'][number]): Element['children'][number] {
  const isItem = child.type === 'element' && child.tagName === 'li';
  if (isItem || (child.type === 'text' && child.value.trim() === '')) return child;
  return { type: 'element', tagName: 'li', properties: {}, children: [child] };
}

/** The last resort: nothing between angle brackets, as text. */
function wordsOf(html: string): Root {
  const text = html.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;');
  return readHtml(text) ?? { type: 'root', children: [] };
}

const inside: Handle = (state, node) => state.all(node);
const quoted: Handle = (state, node) => [
  { type: 'text', value: '“' },
  ...state.all(node),
  { type: 'text', value: '”' },
];
const raised: Handle = (_, node) => ({ type: 'text', value: moved(textOf(node), RAISED, '^') });
const lowered: Handle = (_, node) => ({ type: 'text', value: moved(textOf(node), LOWERED, '_') });

/** x² where Unicode has the characters, x^(a) where it does not: x2 would be another number. */
function moved(text: string, table: ReadonlyMap<string, string>, mark: string): string {
  const characters = [...text.trim()];
  if (characters.length === 0) return '';
  if (characters.every((character) => table.has(character)))
    return characters.map((character) => table.get(character)).join('');
  return `${mark}(${characters.join('')})`;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function* zip(from: string, to: string): Generator<[string, string]> {
  const targets = [...to];
  for (const [at, character] of [...from].entries()) yield [character, targets[at] ?? character];
}
