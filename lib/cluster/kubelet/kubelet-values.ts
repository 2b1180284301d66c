import type { EffectiveValue, Layer } from '../effective-value';
import type { ClusterError } from '../refusal';

/** Every KubeletConfiguration leaf by its dotted path. `undefined` in `value` never occurs; nil is null. */
export type KubeletValues = ReadonlyMap<string, EffectiveValue>;

/** One layer's setting of a leaf. */
export type KubeletSetting = Omit<EffectiveValue, 'shadowed'>;

/** A step of building the configuration: the values so far, or why the kubelet stops (`panic`: it crashes). */
export type KubeletStep = {
  values: KubeletValues;
  errors: readonly ClusterError[];
  /** What the kubelet does not mind but an author would: ignored fields, repeated keys, skipped files. */
  warnings: readonly ClusterError[];
};

const DEFAULTS: ReadonlySet<Layer> = new Set(['default', 'legacy-default', 'computed']);

/** Lay a setting over what was there; a default below it is not worth remembering. */
export function layOver(setting: KubeletSetting, below: EffectiveValue | undefined): EffectiveValue {
  if (below === undefined) return { ...setting, shadowed: [] };
  const { value, layer, file, range, shadowed } = below;
  const all = DEFAULTS.has(layer) ? shadowed : [...shadowed, { value, layer, file, range }];
  return {
    value: setting.value,
    layer: setting.layer,
    file: setting.file,
    range: setting.range,
    shadowed: all,
  };
}
