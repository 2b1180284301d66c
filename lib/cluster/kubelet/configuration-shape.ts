import { KUBELET_FIELDS } from '../data/kubelet-fields';
import type { GoShape } from '../go-shape';
import type { KubeletFieldRow } from '../kubelet-field';

const BLOCKS = new Set(['object', 'list<object>']);

/** The Go type KubeletConfiguration of kubelet.config.k8s.io/v1beta1 (1.36.2), built from the field table. */
export const KUBELET_CONFIGURATION: GoShape & { kind: 'struct' } = {
  kind: 'struct',
  fields: {
    kind: { kind: 'string' },
    apiVersion: { kind: 'string' },
    ...fieldsUnder(''),
  },
};

/** The rows that hold a value of their own: no blocks, no parts of list items. */
export const KUBELET_LEAVES: readonly KubeletFieldRow[] = KUBELET_FIELDS.filter(
  ([path, type]) => !path.includes('[]') && type !== 'object',
);

/** A leaf's row by its dotted path. */
export const KUBELET_LEAF: ReadonlyMap<string, KubeletFieldRow> = new Map(
  KUBELET_LEAVES.map((row) => [row[0], row]),
);

function fieldsUnder(prefix: string): Record<string, GoShape> {
  const out: Record<string, GoShape> = {};
  for (const [path, type, , , pointer] of KUBELET_FIELDS) {
    if (!path.startsWith(prefix)) continue;
    const name = path.slice(prefix.length);
    if (!name.includes('.') && !name.includes('[]')) out[name] = shapeOf(path, type, pointer === '*');
  }
  return out;
}

function shapeOf(path: string, type: string, pointer: boolean): GoShape {
  if (BLOCKS.has(type)) {
    if (path.endsWith('.timeAdded')) return { kind: 'time', pointer };
    const fields = fieldsUnder(type === 'object' ? `${path}.` : `${path}[].`);
    return type === 'object'
      ? { kind: 'struct', fields, pointer }
      : { kind: 'list', of: { kind: 'struct', fields } };
  }
  const of = /^(list|map)<(?:string,)?(list of )?([a-z0-9]+)>$/.exec(type);
  if (of !== null) {
    const scalar = shapeOf(path, of[3] ?? 'string', false);
    const inner: GoShape = of[2] === undefined ? scalar : { kind: 'list', of: scalar };
    return of[1] === 'list' ? { kind: 'list', of: inner } : { kind: 'map', of: inner };
  }
  // TimeOrMetaDuration of component-base/logs: a number counts nanoseconds.
  if (path === 'logging.flushFrequency') return { kind: 'nanoseconds' };
  switch (type) {
    case 'bool':
    case 'duration':
    case 'quantity':
    case 'float64':
    case 'int32':
    case 'int64':
    case 'uint32':
      return { kind: type, pointer };
    default:
      return { kind: 'string', pointer };
  }
}
