import type { Fix } from '../fix';
import type { ComponentView } from '../view/component-view';
import { offer } from './offer';
import { setFlag } from './set-flag';

/**
 * A fix that gives flags (by name, without dashes) these values; with a `decision` it needs one, without it is safe. None where
 * a word cannot be edited, or where something else than the command line has the last word (a file or the environment of etcd).
 */
export function fixFlags(
  component: ComponentView,
  title: string,
  flags: Readonly<Record<string, string>>,
  decision?: string,
): readonly Fix[] {
  if (component.name === 'etcd' && component.text('--config-file') !== '') return [];
  const names = Object.keys(flags);
  if (names.some((name) => ['env', 'file'].includes(component.value(`--${name}`)?.layer ?? ''))) return [];
  return offer(
    decision === undefined ? { title, kind: 'safe' } : { title, kind: 'needs-decision', decision },
    ...names.map((name) => setFlag(component, name, flags[name] ?? '')),
  );
}
