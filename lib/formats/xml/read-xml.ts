import { XMLParser } from 'fast-xml-parser';
import { fail, ok, type Result } from '@/lib/core/result';
import type { ReadProblem } from '../read-report';
import { checkXml } from './check-xml';
import { decodeEntities } from './decode-entities';
import { lineAt } from './line-at';
import type { XmlElement } from './xml-element';

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** What the parser gives: one key that names the node, beside it `:@` for attributes. */
type Parsed = Readonly<Record<string, unknown>>;

/**
 * The root element of an XML document. Never more than 5 MB, 100 levels or 100,000 elements; documents that declare anything are
 * refused, and of entities only XML's own five and numbered characters are resolved.
 */
export function readXml(text: string): Result<XmlElement, ReadProblem> {
  const document = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const checked = checkXml(document);
  if (!checked.ok) return checked;
  let nodes: readonly Parsed[];
  try {
    nodes = parser().parse(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/[.\s]*$/, '') : 'unknown';
    return fail({
      code: 'syntax',
      message: `The file is not well-formed XML: ${reason.slice(0, 200)}.`,
      line: null,
    });
  }
  const root = elementsOf(nodes, (offset) => lineAt(checked.value, offset)).find(
    (node) => typeof node !== 'string',
  );
  if (root === undefined) return fail({ code: 'not-xml', message: 'The file holds no XML.', line: null });
  return ok(root);
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    textNodeName: TEXT,
    cdataPropName: CDATA,
    // Entities are resolved here: the library would expand those that a document declares.
    processEntities: false,
    captureMetaData: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: 200,
    onDangerousProperty: (name) => name,
  });
}

function elementsOf(nodes: readonly Parsed[], line: (offset: number) => number): (XmlElement | string)[] {
  const children: (XmlElement | string)[] = [];
  const addText = (text: string) => {
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else if (text !== '') children.push(text);
  };
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined) continue;
    const held = node[name];
    if (name === TEXT) addText(decodeEntities(String(held)));
    else if (!Array.isArray(held)) continue;
    else if (name === CDATA) addText(String(held[0]?.[TEXT] ?? ''));
    else children.push(elementOf(node, name, held, line));
  }
  return children;
}

function elementOf(
  node: Parsed,
  name: string,
  held: readonly Parsed[],
  line: (offset: number) => number,
): XmlElement {
  const attributes = Object.entries(node[ATTRIBUTES] ?? {}).map(
    ([attribute, value]) => [localName(attribute), decodeEntities(String(value))] as const,
  );
  return {
    name: localName(name),
    attributes: new Map(attributes),
    children: elementsOf(held, line),
    line: line(startOf(node)),
  };
}

function startOf(node: object): number {
  const [mark] = Object.getOwnPropertySymbols(node).map((symbol): unknown => Reflect.get(node, symbol));
  return typeof mark === 'object' && mark !== null && 'startIndex' in mark ? Number(mark.startIndex) : 0;
}

/** Without its prefix: which one a file uses for a namespace is its own choice. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
