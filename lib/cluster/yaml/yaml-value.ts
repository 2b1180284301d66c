import type { FieldPath } from '../parse-documents';
import { resolveScalar } from './resolve-scalar';
import type { YamlNode } from './yaml-node';
import { YamlProblem } from './yaml-token';

export type YamlDuplicate = { key: string; path: FieldPath; from: number; to: number };

/** The JSON value of a document, and the keys that a strict reader refuses as repeated. */
export type YamlValue = { value: unknown; duplicates: readonly YamlDuplicate[] };

/** A way into the document, from its end. */
type Way = { before: Way | null; step: string | number };
type Built = { value: unknown; size: number };
type Entries = Map<string, { key: unknown; value: unknown }>;

/**
 * Turn a document into JSON values as goyaml v2 and sigs.k8s.io/yaml do: of a repeated key the last counts, `<<` lays the
 * mapping it names over the keys before it, keys become strings, and a document that is mostly aliases is refused.
 * Throws YamlProblem.
 */
export function yamlValue(root: YamlNode): YamlValue {
  const duplicates: YamlDuplicate[] = [];
  const built = new Map<YamlNode, Built>();
  const open = new Set<YamlNode>();
  let decoded = 0;
  let aliased = 0;
  const count = (size: number, alias: boolean, at: number) => {
    decoded += size;
    if (alias) aliased += size;
    const ratio =
      decoded <= 400_000
        ? 0.99
        : decoded >= 4_000_000
          ? 0.1
          : 0.99 - (0.89 * (decoded - 400_000)) / 3_600_000;
    if (decoded > 2_000_000 || (aliased > 100 && decoded > 1000 && aliased / decoded > ratio))
      throw new YamlProblem('the file is little more than aliases of itself', at);
  };
  const build = (node: YamlNode, path: Way | null, counted: boolean, key = false): Built => {
    if (counted) count(1, false, node.from);
    switch (node.kind) {
      case 'scalar': {
        const value = resolveScalar(node);
        if (!key && typeof value === 'number' && !Number.isFinite(value))
          throw new YamlProblem('JSON, which the file becomes, has no such number', node.from);
        return { value, size: 1 };
      }
      case 'alias': {
        const known =
          built.get(node.target) ?? (open.has(node.target) ? null : build(node.target, path, false));
        if (known === null) throw new YamlProblem(`the anchor &${node.name} contains itself`, node.from);
        if (counted) count(known.size, true, node.from);
        return { value: known.value, size: known.size + 1 };
      }
      case 'list': {
        open.add(node);
        const items = node.items.map((item, index) => build(item, { before: path, step: index }, counted));
        open.delete(node);
        return remember(
          node,
          items.map(({ value }) => value),
          items,
        );
      }
      case 'map': {
        open.add(node);
        const entries: Entries = new Map();
        const parts: Built[] = [];
        fill(node, entries, parts, path, counted);
        open.delete(node);
        return remember(node, toObject(entries, node.from), parts);
      }
    }
  };
  const remember = (node: YamlNode, value: unknown, parts: readonly Built[]): Built => {
    const result = { value, size: parts.reduce((sum, part) => sum + part.size, 1) };
    built.set(node, result);
    return result;
  };
  const fill = (
    node: YamlNode & { kind: 'map' },
    entries: Entries,
    parts: Built[],
    path: Way | null,
    counted: boolean,
  ) => {
    for (const [keyNode, valueNode] of node.pairs) {
      if (isMerge(keyNode)) {
        for (const source of mergeSources(valueNode)) {
          if (open.has(source) && source !== node)
            throw new YamlProblem('a mapping is merged into itself', keyNode.from);
          if (counted) count(1, false, keyNode.from);
          fill(source, entries, parts, path, counted);
        }
        continue;
      }
      const key = build(keyNode, path, counted, true);
      if (key.value !== null && typeof key.value === 'object')
        throw new YamlProblem('a mapping or a list cannot be a key', keyNode.from);
      const name = keyName(key.value);
      const value = build(valueNode, { before: path, step: name }, counted);
      parts.push(key, value);
      const id = `${typeof key.value} ${name}`;
      if (entries.has(id))
        duplicates.push({ key: name, path: steps(path), from: keyNode.from, to: keyNode.to });
      entries.set(id, { key: key.value, value: value.value });
    }
  };
  const { value } = build(root, null, true);
  return { value, duplicates };
}

function steps(way: Way | null): FieldPath {
  const out: (string | number)[] = [];
  for (let at = way; at !== null; at = at.before) out.unshift(at.step);
  return out;
}

/** Whether a key is `<<` without quotes: the merge of YAML 1.1. */
export function isMerge(node: YamlNode): boolean {
  return (
    node.kind === 'scalar' &&
    node.text === '<<' &&
    ((node.plain && node.tag === '') || node.tag === 'tag:yaml.org,2002:merge')
  );
}

/** The mappings that a `<<` names, in the order in which they are laid down: of a list the last comes first. */
export function mergeSources(node: YamlNode): (YamlNode & { kind: 'map' })[] {
  const one = (source: YamlNode): YamlNode & { kind: 'map' } => {
    const target = source.kind === 'alias' ? source.target : source;
    if (target.kind !== 'map') throw new YamlProblem('<< needs a mapping or a list of mappings', source.from);
    return target;
  };
  return node.kind === 'list' ? [...node.items].reverse().map(one) : [one(node)];
}

/** A key as JSON writes it. */
export function keyName(key: unknown): string {
  if (key === Number.POSITIVE_INFINITY) return '.inf';
  if (key === Number.NEGATIVE_INFINITY) return '-.inf';
  return Number.isNaN(key) ? '.nan' : String(key);
}

function toObject(entries: Entries, at: number): Readonly<Record<string, unknown>> {
  const out: [string, unknown][] = [];
  for (const { key, value } of entries.values()) {
    if (key === null) throw new YamlProblem('null cannot be a key', at);
    out.push([keyName(key), value]);
  }
  return Object.fromEntries(out);
}
