import type { Element, Properties, Root } from 'hast';
import { Parser } from 'htmlparser2';

/** Deeper than any text that a person wrote; the parser's cost grows with the depth, so this bounds it. */
const DEEPEST = 100;
/** Lists and quotes inside each other: each level indents every line of what it holds. */
const DEEPEST_BLOCKS = 8;

const NEVER_SEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const BLOCKS = new Set(['blockquote', 'dl', 'ol', 'ul', 'li', 'dd', 'dt', 'table']);
const KEPT = ['align', 'alt', 'class', 'href', 'start'] as const;

/** An element that is open; a hidden one holds nothing of what is shown, a flat one leaves its children to the one around it. */
type Open = { name: string; element: Element | null; hidden: boolean };

/**
 * HTML, however broken, as a tree of elements and text. Linear in the text: parsers that follow the HTML standard rebuild open formatting
 * and can be made to take minutes by 100 KB. Comments and what is never seen (scripts, styles) are left out, and of attributes
 * only those that Markdown can say.
 *
 * @returns null when it nests deeper than any text that is meant to be read.
 */
export function readHtml(html: string): Root | null {
  const root: Root = { type: 'root', children: [] };
  const open: Open[] = [];
  let tooDeep = false;
  const holder = () => open.findLast(({ element }) => element !== null)?.element ?? root;
  const hidden = () => open.at(-1)?.hidden ?? false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= DEEPEST) {
        tooDeep = true;
        parser.pause();
        return;
      }
      const isHidden = hidden() || NEVER_SEEN.has(name);
      const isFlat = BLOCKS.has(name) && open.filter((one) => BLOCKS.has(one.name)).length >= DEEPEST_BLOCKS;
      const element: Element = {
        type: 'element',
        tagName: name,
        properties: properties(attributes),
        children: [],
      };
      if (!isHidden && !isFlat) holder().children.push(element);
      open.push({ name, element: isHidden || isFlat ? null : element, hidden: isHidden });
    },
    onclosetag() {
      open.pop();
    },
    ontext(text) {
      if (hidden()) return;
      const { children } = holder();
      const last = children.at(-1);
      if (last?.type === 'text') last.value += text;
      else children.push({ type: 'text', value: text });
    },
  });
  // As the HTML standard does; Markdown would read it as another character.
  parser.write(html.replaceAll('\0', ''));
  if (tooDeep) return null;
  parser.end();
  return tooDeep ? null : root;
}

function properties(attributes: Readonly<Record<string, string>>): Properties {
  const kept: Properties = {};
  for (const name of KEPT) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (name === 'class') kept.className = value.split(/\s+/).filter(Boolean);
    else kept[name] = value;
  }
  return kept;
}
