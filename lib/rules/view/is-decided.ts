import type { ComponentView } from './component-view';
import type { KubeletView } from './kubelet-view';

const DEFAULTS = ['default', 'legacy-default', 'computed'];

/**
 * Whether the value of a knob is known: somebody wrote it, or nobody did in any file that could. Where a configuration,
 * drop-in or environment file is not given, a default says nothing.
 */
export function isDecided(component: ComponentView | KubeletView, knob: string): boolean {
  const missing = 'missingSettings' in component ? component.missingSettings : component.source.missing;
  const layer = component.value(knob)?.layer ?? 'default';
  return !DEFAULTS.includes(layer) || (missing ?? []).length === 0;
}
