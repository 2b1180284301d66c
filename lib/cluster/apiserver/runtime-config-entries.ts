import { asRecord } from '../as-record';
import type { FlagReader } from '../flag-reader';

/** The keys and values of --runtime-config, as ConfigurationMap holds them. */
export function runtimeConfigEntries(flags: FlagReader): readonly (readonly [key: string, value: string])[] {
  return Object.entries(asRecord(flags.get('runtime-config')) ?? {}).map(([key, value]) => [
    key,
    String(value),
  ]);
}
