import type { YamlNode } from '../cluster/yaml/yaml-node';
import { YamlParser } from '../cluster/yaml/yaml-parser';

/** A key of a document: the field that it names (`a.b[].c`), the `kind` of its document, and its range. */
export type KeyAt = { kind: string; field: string; from: number; to: number };

/** The key that stands at `offset` of a YAML text, in whatever style it is written; null where there is none, or the text does not parse. */
export function keyAt(text: string, offset: number): KeyAt | null {
  try {
    const parser = new YamlParser(text);
    for (let root = parser.document(); root !== null; root = parser.document()) {
      const found = keyIn(root, '', offset);
      if (found !== null) return { kind: kindOf(root), ...found };
    }
  } catch {
    // What is half written has no keys yet.
  }
  return null;
}

function keyIn(node: YamlNode, under: string, offset: number): Omit<KeyAt, 'kind'> | null {
  if (offset < node.from || offset > node.to) return null;
  if (node.kind === 'list')
    return node.items.reduce<Omit<KeyAt, 'kind'> | null>(
      (found, item) => found ?? keyIn(item, `${under}[]`, offset),
      null,
    );
  if (node.kind !== 'map') return null;
  for (const [key, value] of node.pairs) {
    if (key.kind !== 'scalar') continue;
    const field = under === '' ? key.text : `${under}.${key.text}`;
    if (offset >= key.from && offset <= key.to) return { field, from: key.from, to: key.to };
    const found = keyIn(value, field, offset);
    if (found !== null) return found;
  }
  return null;
}

function kindOf(root: YamlNode): string {
  const pairs = root.kind === 'map' ? root.pairs : [];
  const kind = pairs.find(([key]) => key.kind === 'scalar' && key.text === 'kind')?.[1];
  return kind?.kind === 'scalar' ? kind.text : '';
}
