import type { YamlNode } from './yaml-node';
import { YamlScanner } from './yaml-scanner';
import { YamlProblem, type YamlToken, type YamlTokenKind } from './yaml-token';

const CORE = 'tag:yaml.org,2002:';
const MOST_NESTED = 400;
type Kinds = readonly YamlTokenKind[];
/** The tokens at which a value that could stand here is empty. */
const DOCUMENT_ENDS: Kinds = ['directive', 'document-start', 'document-end', 'stream-end'];
const INDENTLESS_STOPS: Kinds = ['entry', 'key', 'value', 'block-end'];
const LIST_STOPS: Kinds = ['entry', 'block-end'];
const MAP_STOPS: Kinds = ['key', 'value', 'block-end'];
const LIST_ENDS: Kinds = ['flow-entry', 'flow-sequence-end'];
const MAP_ENDS: Kinds = ['flow-entry', 'flow-mapping-end'];

/** Builds the nodes of a text's documents, one document at a time, by libyaml's grammar. Throws YamlProblem. */
export class YamlParser {
  readonly #scanner: YamlScanner;
  #anchors = new Map<string, YamlNode>();
  #handles = new Map<string, string>();
  #depth = 0;
  #first = true;

  constructor(text: string) {
    this.#scanner = new YamlScanner(text);
  }

  /** The root of the next document, or null after the last. What follows a root is looked at only when asked for. */
  document(): YamlNode | null {
    const scanner = this.#scanner;
    if (!this.#first) while (scanner.peek().kind === 'document-end') scanner.next();
    this.#anchors = new Map();
    this.#handles = new Map([
      ['!', '!'],
      ['!!', CORE],
    ]);
    const start = scanner.peek();
    if (start.kind === 'stream-end') return null;
    const implicit = this.#first && !['directive', 'document-start'].includes(start.kind);
    this.#first = false;
    if (!implicit) {
      this.#directives();
      if (scanner.peek().kind !== 'document-start')
        throw new YamlProblem('a new document must begin with ---', scanner.peek().from);
      scanner.next();
    }
    const root =
      !implicit && this.#isOneOf(DOCUMENT_ENDS) ? this.#empty(scanner.peek().from) : this.#node(true, false);
    // The end of a document is one token further on: what stands there must be readable.
    if (scanner.peek().kind === 'document-end') scanner.next();
    return root;
  }

  #directives(): void {
    const seen = new Set<string>();
    while (this.#scanner.peek().kind === 'directive') {
      const token = this.#scanner.next();
      const [name = '', handle = '', prefix = ''] = token.text.split(/[ \t]+/);
      const key = name === 'YAML' ? name : handle;
      if (seen.has(key)) throw new YamlProblem(`%${key} is written twice`, token.from);
      seen.add(key);
      if (name === 'TAG') this.#handles.set(handle, prefix);
    }
  }

  #empty(at: number, tag = ''): YamlNode {
    return { kind: 'scalar', from: at, to: at, text: '', plain: true, tag };
  }

  #is(kind: YamlTokenKind): boolean {
    return this.#scanner.peek().kind === kind;
  }

  #isOneOf(kinds: readonly YamlTokenKind[]): boolean {
    return kinds.includes(this.#scanner.peek().kind);
  }

  #node(block: boolean, indentless: boolean): YamlNode {
    const scanner = this.#scanner;
    const first = scanner.peek();
    if (first.kind === 'alias') {
      scanner.next();
      const target = this.#anchors.get(first.text);
      if (target === undefined)
        throw new YamlProblem(`there is no anchor &${first.text} before this`, first.from);
      return { kind: 'alias', from: first.from, to: first.to, name: first.text, target };
    }
    let anchor: YamlToken | null = null;
    let tag: YamlToken | null = null;
    while ((anchor === null && this.#is('anchor')) || (tag === null && this.#is('tag'))) {
      const token = scanner.next();
      if (token.kind === 'anchor') anchor = token;
      else tag = token;
    }
    const name = tag === null ? '' : this.#tag(tag);
    this.#depth++;
    if (this.#depth > MOST_NESTED) throw new YamlProblem('the file nests too deeply', first.from);
    const node = this.#content(block, indentless, first, name, anchor !== null || tag !== null);
    this.#depth--;
    if (anchor !== null) this.#anchors.set(anchor.text, node);
    return node;
  }

  #content(block: boolean, indentless: boolean, first: YamlToken, tag: string, marked: boolean): YamlNode {
    const scanner = this.#scanner;
    const token = scanner.peek();
    if (indentless && token.kind === 'entry') return this.#list(token.from, INDENTLESS_STOPS);
    switch (token.kind) {
      case 'scalar':
        scanner.next();
        // `!` alone asks for the plain reading even of a quoted text.
        return {
          kind: 'scalar',
          from: token.from,
          to: token.to,
          text: token.text,
          plain: (token.plain && tag === '') || tag === '!',
          tag: tag === '!' ? '' : tag,
        };
      case 'flow-sequence':
        return this.#flowList();
      case 'flow-mapping':
        return this.#flowMap();
      case 'block-sequence':
        if (block) return this.#blockList();
        break;
      case 'block-mapping':
        if (block) return this.#blockMap();
        break;
    }
    if (marked) return this.#empty(scanner.peek().from, tag);
    throw new YamlProblem('a value is missing here', (token.kind === 'stream-end' ? first : token).from);
  }

  #tag({ text, from }: YamlToken): string {
    if (text.startsWith('!<')) return text.slice(2, -1);
    const handle = /^![-\w]*!/.exec(text)?.[0] ?? '!';
    const prefix = this.#handles.get(handle);
    if (prefix === undefined) throw new YamlProblem(`the tag handle ${handle} is not declared`, from);
    return prefix + text.slice(handle.length);
  }

  /** `- item` lines; `stops` are the tokens after a `-` that make it an empty item. */
  #list(from: number, stops: readonly YamlTokenKind[]): YamlNode {
    const items: YamlNode[] = [];
    let to = from;
    while (this.#is('entry')) {
      const dash = this.#scanner.next();
      const item = this.#isOneOf(stops) ? this.#empty(dash.to) : this.#node(true, false);
      items.push(item);
      to = item.to;
    }
    return { kind: 'list', from, to, items };
  }

  #blockList(): YamlNode {
    const start = this.#scanner.next();
    const list = this.#list(start.from, LIST_STOPS);
    if (!this.#is('block-end'))
      throw new YamlProblem(
        'a list item must begin with - in the column of the others',
        this.#scanner.peek().from,
      );
    this.#scanner.next();
    return list;
  }

  #blockMap(): YamlNode {
    const start = this.#scanner.next();
    const pairs: [YamlNode, YamlNode][] = [];
    let to = start.to;
    while (this.#is('key')) {
      const mark = this.#scanner.next();
      const key = this.#isOneOf(MAP_STOPS) ? this.#empty(mark.to) : this.#node(true, true);
      let value = this.#empty(key.to);
      if (this.#is('value')) {
        const colon = this.#scanner.next();
        value = this.#isOneOf(MAP_STOPS) ? this.#empty(colon.to) : this.#node(true, true);
      }
      pairs.push([key, value]);
      to = Math.max(key.to, value.to);
    }
    if (!this.#is('block-end'))
      throw new YamlProblem('a key is expected here, in the column of the others', this.#scanner.peek().from);
    this.#scanner.next();
    return { kind: 'map', from: start.from, to, pairs };
  }

  #flowList(): YamlNode {
    const start = this.#scanner.next();
    const items: YamlNode[] = [];
    while (!this.#is('flow-sequence-end')) {
      if (items.length > 0) this.#comma(']');
      if (this.#is('key')) items.push(this.#pair());
      else if (!this.#is('flow-sequence-end')) items.push(this.#node(false, false));
    }
    const end = this.#scanner.next();
    return { kind: 'list', from: start.from, to: end.to, items };
  }

  /** `key: value` inside brackets: a mapping of one. */
  #pair(): YamlNode {
    const mark = this.#scanner.next();
    const ends = LIST_ENDS;
    const key = this.#is('value') || this.#isOneOf(ends) ? this.#empty(mark.to) : this.#node(false, false);
    const value = this.#flowValue(key, ends);
    return { kind: 'map', from: key.from, to: value.to, pairs: [[key, value]] };
  }

  #flowMap(): YamlNode {
    const start = this.#scanner.next();
    const pairs: [YamlNode, YamlNode][] = [];
    const ends = MAP_ENDS;
    while (!this.#is('flow-mapping-end')) {
      if (pairs.length > 0) {
        this.#comma('}');
        if (this.#is('flow-mapping-end')) break;
      }
      if (this.#is('key')) {
        const mark = this.#scanner.next();
        const key =
          this.#is('value') || this.#isOneOf(ends) ? this.#empty(mark.to) : this.#node(false, false);
        pairs.push([key, this.#flowValue(key, ends)]);
      } else {
        const key = this.#node(false, false);
        pairs.push([key, this.#empty(key.to)]);
      }
    }
    const end = this.#scanner.next();
    return { kind: 'map', from: start.from, to: end.to, pairs };
  }

  #flowValue(key: YamlNode, ends: readonly YamlTokenKind[]): YamlNode {
    if (!this.#is('value')) return this.#empty(key.to);
    const colon = this.#scanner.next();
    return this.#isOneOf(ends) ? this.#empty(colon.to) : this.#node(false, false);
  }

  #comma(closing: string): void {
    if (!this.#is('flow-entry'))
      throw new YamlProblem(`"," or "${closing}" is expected here`, this.#scanner.peek().from);
    this.#scanner.next();
  }
}
