import type { FlagReader } from '../flag-reader';
import { gateProblems } from '../gate-problems';
import { parseGoBool } from '../parse-go-bool';
import type { ClusterError } from '../refusal';

/**
 * --feature-gates as the component registry takes it (component-base/compatibility): items `Gate=bool` or
 * `kube:Gate=bool`, one way or the other throughout.
 */
export function readGates(
  flags: FlagReader,
  minor: number,
): { set: ReadonlyMap<string, boolean>; errors: readonly ClusterError[] } {
  const set = new Map<string, boolean>();
  const refuse = (id: string, message: string) => ({
    set,
    errors: [flags.error(id, message, 'feature-gates')],
  });
  const prefixes = new Set<string>();
  for (const item of flags.list('feature-gates')) {
    const colon = item.indexOf(':');
    const prefix = item.slice(0, colon);
    const equals = item.indexOf('=', colon);
    const name = item.slice(colon + 1, equals < 0 ? undefined : equals).trim();
    prefixes.add(prefix);
    if (prefix !== '' && prefix !== 'kube')
      return refuse('gate-component', `"${prefix}" is no component with feature gates; use kube.`);
    const on = equals < 0 ? null : parseGoBool(item.slice(equals + 1).trim());
    if (on === null) return refuse('gate-value', `Write ${name}=true or ${name}=false.`);
    set.set(name, on);
  }
  if (prefixes.size > 1) return refuse('gate-mixed', 'Write kube: before every feature gate or before none.');
  return {
    set,
    errors: gateProblems(set, minor).map(({ id, message }) => flags.error(id, message, 'feature-gates')),
  };
}
