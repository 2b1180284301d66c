import type { Span } from '../core/span';
import { type PositionFinder, positionFinder } from './position-finder';
import { resolveScalar } from './yaml/resolve-scalar';
import type { YamlNode } from './yaml/yaml-node';
import { YamlParser } from './yaml/yaml-parser';
import { YamlProblem } from './yaml/yaml-token';
import { isMerge, keyName, mergeSources, yamlValue } from './yaml/yaml-value';

/** A way into a document: keys and indices from the root. */
export type FieldPath = readonly (string | number)[];

/** One document of a YAML or JSON text. `error` is set where Kubernetes' reader would give up. */
export type YamlDocument = {
  /** The whole text that it was read from. */
  source: string;
  value: unknown;
  error: { message: string; range: Span } | null;
  duplicates: readonly { key: string; path: FieldPath; range: Span }[];
  /** The place of a value (of the nearest parent that exists, where it does not). */
  rangeOf(path: FieldPath): Span;
};

const LIMIT = 2_000_000;

/**
 * Read every document of a text, with positions, as Kubernetes reads YAML (sigs.k8s.io/yaml over goyaml v2, a translation of
 * libyaml). Each document stands for itself: what is wrong after it does not spoil it. Nothing throws.
 */
export function parseDocuments(text: string): YamlDocument[] {
  const finder = positionFinder(text);
  if (text.length > LIMIT) return [broken(new YamlProblem('the file is larger than 2 MB', 0), finder, text)];
  const out: YamlDocument[] = [];
  const parser = new YamlParser(text);
  try {
    for (let root = parser.document(); root !== null; root = parser.document())
      out.push(documentOf(root, finder, text));
  } catch (problem) {
    out.push(broken(problem, finder, text));
  }
  return out;
}

function documentOf(root: YamlNode, finder: PositionFinder, text: string): YamlDocument {
  try {
    const { value, duplicates } = yamlValue(root);
    return {
      source: text,
      value,
      error: null,
      duplicates: duplicates.map(({ key, path, from, to }) => ({ key, path, range: finder.span(from, to) })),
      rangeOf: (path) => {
        const node = nodeAt(root, path);
        return finder.span(node.from, node.to);
      },
    };
  } catch (problem) {
    return broken(problem, finder, text);
  }
}

function broken(problem: unknown, finder: PositionFinder, text: string): YamlDocument {
  const known = problem instanceof YamlProblem ? problem : new YamlProblem('it nests too deeply', 0);
  const line = text.indexOf('\n', known.offset);
  const range = finder.span(known.offset, Math.min(line < 0 ? text.length : line, known.offset + 80));
  return {
    source: text,
    value: null,
    error: { message: `The YAML does not parse: ${known.message}.`, range },
    duplicates: [],
    rangeOf: () => range,
  };
}

/** The node at a path, or the last one on the way that is there. Of a repeated key it is the last, which counts. */
function nodeAt(root: YamlNode, path: FieldPath): YamlNode {
  let node = root;
  for (const step of path) {
    const next = child(node.kind === 'alias' ? node.target : node, step, 0);
    if (next === null) return node;
    node = next;
  }
  return node;
}

function child(node: YamlNode, step: string | number, depth: number): YamlNode | null {
  if (node.kind === 'list') return node.items[Number(step)] ?? null;
  if (node.kind !== 'map' || depth > 20) return null;
  const known = namesOf(node);
  if (known !== null) return known.get(String(step)) ?? null;
  for (const [key, value] of [...node.pairs].reverse()) {
    if (isMerge(key)) {
      for (const source of mergeSources(value).reverse()) {
        const found = child(source, step, depth + 1);
        if (found !== null) return found;
      }
    } else if (key.kind === 'scalar' && keyName(resolveScalar(key)) === String(step)) return value;
  }
  return null;
}

type YamlMap = YamlNode & { kind: 'map' };
const NAMES = new WeakMap<YamlMap, ReadonlyMap<string, YamlNode> | null>();

/** The values of a mapping by key, the last of a repeated one, worked out once. Null for one that merges others in. */
function namesOf(node: YamlMap): ReadonlyMap<string, YamlNode> | null {
  const before = NAMES.get(node);
  if (before !== undefined) return before;
  const names = node.pairs.some(([key]) => isMerge(key))
    ? null
    : new Map(
        node.pairs.flatMap(([key, value]) =>
          key.kind === 'scalar' ? [[keyName(resolveScalar(key)), value] as const] : [],
        ),
      );
  NAMES.set(node, names);
  return names;
}
