import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Position, Span } from '../core/span';

/** A way into a document: keys and indices from the root. */
export type FieldPath = readonly (string | number)[];

/** One document of a YAML or JSON text. `error` is set where a YAML 1.1 reader would give up. */
export type YamlDocument = {
  value: unknown;
  error: { message: string; range: Span } | null;
  duplicates: readonly { key: string; path: FieldPath; range: Span }[];
  /** The place of a value (of the nearest parent that exists, where it does not). */
  rangeOf(path: FieldPath): Span;
};

const LIMIT = 2_000_000;

/** Read every document of a text, with positions. Bad text gives a document with an error; nothing throws. */
export function parseDocuments(text: string): YamlDocument[] {
  const counter = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { offset, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const span = (from: number, to: number): Span => ({ start: place(from), end: place(to) });
  const bad = (message: string): YamlDocument => ({
    value: null,
    error: { message, range: span(0, 0) },
    duplicates: [],
    rangeOf: () => span(0, 0),
  });
  if (text.length > LIMIT) return [bad('The file is larger than 2 MB.')];
  try {
    const parsed = parseAllDocuments(text, {
      version: '1.1',
      uniqueKeys: false,
      lineCounter: counter,
      logLevel: 'silent',
      customTags: (tags) =>
        tags.filter(
          (tag) => typeof tag === 'string' || (tag.format !== 'TIME' && !tag.tag.endsWith('timestamp')),
        ),
    });
    const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
    return documents.map((document) => read(document, span, bad));
  } catch {
    return [bad('The file cannot be read as YAML.')];
  }
}

function read(
  document: Document.Parsed,
  span: (from: number, to: number) => Span,
  bad: (message: string) => YamlDocument,
): YamlDocument {
  const first = document.errors[0];
  if (first !== undefined) {
    const range = span(first.pos[0], first.pos[1]);
    const message = first.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return {
      ...bad(''),
      error: { message: `The YAML does not parse: ${message}.`, range },
      rangeOf: () => range,
    };
  }
  const rangeOf = (path: FieldPath): Span => {
    let node: unknown = document.contents;
    for (const step of path) {
      const inner = isAlias(node) ? node.resolve(document) : node;
      const next: unknown = isMap(inner) || isSeq(inner) ? inner.get(step, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    const range = isNode(node) ? node.range : null;
    return range ? span(range[0], range[1]) : span(0, 0);
  };
  try {
    const duplicates: { key: string; path: FieldPath; range: Span }[] = [];
    findDuplicates(document.contents, [], duplicates, span);
    return { value: document.toJS({ maxAliasCount: 100 }), error: null, duplicates, rangeOf };
  } catch {
    return bad('The YAML nests or repeats too deeply to be read.');
  }
}

function findDuplicates(
  node: unknown,
  path: FieldPath,
  out: { key: string; path: FieldPath; range: Span }[],
  span: (from: number, to: number) => Span,
): void {
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      findDuplicates(item, [...path, index], out, span);
    });
    return;
  }
  if (!isMap(node)) return;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (seen.has(name) && name !== '<<')
      out.push({
        key: name,
        path,
        range: isNode(key) && key.range ? span(key.range[0], key.range[1]) : span(0, 0),
      });
    seen.add(name);
    findDuplicates(value, [...path, name], out, span);
  }
}
