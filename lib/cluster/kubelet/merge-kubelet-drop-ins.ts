import { decodeGoJson } from '../decode-go-json';
import type { EffectiveValue } from '../effective-value';
import { jsonMergePatch } from '../json-merge-patch';
import type { FieldPath } from '../parse-documents';
import type { ClusterError } from '../refusal';
import { KUBELET_CONFIGURATION, KUBELET_LEAF, KUBELET_LEAVES } from './configuration-shape';
import { type KubeletSetting, type KubeletStep, type KubeletValues, layOver } from './kubelet-values';
import { type KubeletDocument, readKubeletDocument } from './read-kubelet-document';

/** A drop-in: its path in the cluster and its text. */
export type KubeletDropIn = { file: string; text: string };

type Origin = { order: number; document: KubeletDocument; file: string };

/**
 * Lay --config-dir drop-ins over the configuration, in the order given (mergeKubeletConfigurations in cmd/kubelet/app/server.go):
 * the configuration becomes JSON with Go's omitempty, each drop-in is a JSON merge patch over it, and the result is decoded by
 * encoding/json, which matches names regardless of case in the order of their bytes. So a mis-cased name takes effect only
 * where the right name is absent or comes earlier. Gives the fields that are set, before defaults.
 */
export function mergeKubeletDropIns(base: KubeletValues, dropIns: readonly KubeletDropIn[]): KubeletStep {
  let merged: Readonly<Record<string, unknown>> = toJson(base);
  const origins = new Map<string, Origin>();
  const warnings: ClusterError[] = [];
  const stop = (errors: readonly ClusterError[]): KubeletStep => ({ values: base, errors, warnings });
  for (const [order, { file, text }] of dropIns.entries()) {
    const document = readKubeletDocument(text, file);
    if (document.errors.length > 0) return stop(document.errors);
    const repeated = document.duplicates[0];
    if (repeated !== undefined)
      return stop([
        {
          id: 'key-repeated',
          message: `${repeated.key} is written twice, which a drop-in must not do.`,
          file,
          range: repeated.range,
        },
      ]);
    warnings.push(...oddNames(document, file));
    merged = jsonMergePatch(merged, document.value, {
      set: (path) => origins.set(key(path), { order, document, file }),
      cleared: (path) => {
        const gone = key(path);
        for (const known of origins.keys())
          if (known === gone || known.startsWith(`${gone}\0`)) origins.delete(known);
      },
    });
  }
  const { leaves, problems } = decodeGoJson(merged, KUBELET_CONFIGURATION, { anyCase: true });
  const errors = problems
    .filter(({ kind }) => kind === 'type')
    .map(({ path, message }) => {
      const origin = originOf(origins, path);
      return {
        id: 'field-type',
        message,
        file: origin?.file ?? null,
        range: origin?.document.rangeOf(path) ?? null,
      };
    });
  if (errors.length > 0) return stop(errors);
  const values = new Map<string, EffectiveValue>();
  for (const [path, { value, written }] of leaves) {
    if (!KUBELET_LEAF.has(path)) continue;
    const before = base.get(path);
    const origin = originOf(origins, written);
    if (origin === null) {
      values.set(path, before ?? { value, layer: 'default', file: null, range: null, shadowed: [] });
      continue;
    }
    const setting: KubeletSetting = {
      value,
      layer: 'drop-in',
      file: origin.file,
      range: origin.document.rangeOf(written),
    };
    values.set(path, layOver(setting, before));
  }
  return { values, errors: [], warnings };
}

/** The last drop-in that wrote a value or something inside it. */
function originOf(origins: ReadonlyMap<string, Origin>, path: FieldPath): Origin | null {
  let last: Origin | null = null;
  const wanted = key(path);
  for (const [known, origin] of origins)
    if (known === wanted || known.startsWith(`${wanted}\0`) || wanted.startsWith(`${known}\0`))
      if (last === null || origin.order >= last.order) last = origin;
  return last;
}

function key(path: FieldPath): string {
  return path.join('\0');
}

/** The names of a drop-in that no field has, or that have a field's letters in another case. */
function oddNames(document: KubeletDocument, file: string): ClusterError[] {
  const { problems } = decodeGoJson(document.value, KUBELET_CONFIGURATION, { anyCase: true });
  return problems
    .filter(({ kind }) => kind !== 'type')
    .map(({ kind, path, message }) => ({
      id: `field-${kind}`,
      message: kind === 'unknown' ? `${message} The kubelet ignores it.` : message,
      file,
      range: document.rangeOf(path),
    }));
}

/** The configuration as json.Marshal writes it: pointers and durations always, other values only when not zero. */
function toJson(values: KubeletValues): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const [path, type, , , pointer] of KUBELET_LEAVES) {
    const value = values.get(path)?.value ?? null;
    if (value === null) continue;
    const kept = pointer === '*' || type === 'duration' || !isEmpty(value);
    if (!kept) continue;
    const steps = path.split('.');
    let at = out;
    for (const step of steps.slice(0, -1)) {
      const inner = Object.hasOwn(at, step) ? at[step] : undefined;
      const next = inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>) : {};
      at[step] = next;
      at = next;
    }
    at[steps.at(-1) ?? ''] = value;
  }
  return out;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value !== null && typeof value === 'object') return Object.keys(value).length === 0;
  return value === '' || value === 0 || value === false;
}
