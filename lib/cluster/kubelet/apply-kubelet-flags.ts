import { KUBELET_FLAGS } from '../data/kubelet-flags';
import type { EffectiveValue } from '../effective-value';
import type { ParsedFlags } from '../parse-flags';
import { type KubeletValues, layOver } from './kubelet-values';

/** Flags whose empty value leaves the field alone (IPVar in pkg/util/flag: it forgets where to write). */
const EMPTY_IS_NOTHING = new Set(['address', 'healthz-bind-address']);

/**
 * Lay the command line over the configuration: every flag that was given wins over files and drop-ins, wherever it stands
 * (kubeletConfigFlagPrecedence in cmd/kubelet/app/server.go). Feature gates alone are merged, gate by gate.
 */
export function applyKubeletFlags(values: KubeletValues, parsed: ParsedFlags): KubeletValues {
  const out = new Map<string, EffectiveValue>(values);
  for (const [name, , , , , field] of KUBELET_FLAGS) {
    const given = field === undefined ? undefined : parsed.values.get(name);
    if (field === undefined || given === undefined) continue;
    if (EMPTY_IS_NOTHING.has(name) && given.value === '') continue;
    const below = out.get(field);
    const value =
      name === 'feature-gates' && isRecord(below?.value) && isRecord(given.value)
        ? { ...below.value, ...given.value }
        : given.value;
    const held = name === 'register-with-taints' ? taintsOf(value) : value;
    const laid = layOver({ value: held, layer: given.layer, file: given.file, range: given.range }, below);
    out.set(field, { ...laid, shadowed: [...laid.shadowed, ...given.shadowed] });
  }
  return out;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Taints as the configuration holds them, from the flag's `key=value:effect`. */
function taintsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((taint) => {
    const [, key = '', held = '', effect = ''] = /^(.*?)=(.*):(.*)$/.exec(String(taint)) ?? [];
    return { key, value: held, effect };
  });
}
