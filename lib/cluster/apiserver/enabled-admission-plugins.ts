import type { FlagReader } from '../flag-reader';
import { ADMISSION_PLUGINS } from './admission-plugins';

/**
 * The admission plugins that run, in order: those on by themselves and those enabled, without those disabled, in the fixed
 * order of the server; with the old --admission-control exactly those, in the order given.
 */
export function enabledAdmissionPlugins(flags: FlagReader): string[] {
  const only = flags.list('admission-control');
  if (only.length > 0) return [...only];
  const on = flags.list('enable-admission-plugins');
  const off = flags.list('disable-admission-plugins');
  return ADMISSION_PLUGINS.filter(
    ({ name, on: byDefault }) => on.includes(name) || (byDefault && !off.includes(name)),
  ).map(({ name }) => name);
}
