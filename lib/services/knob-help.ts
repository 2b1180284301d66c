import 'server-only';
import type { KnobHelp } from '../rules/knob-help';
import { theCatalogue } from './the-catalogue';

/** The knob table as editors need it. */
export function knobHelp(): readonly KnobHelp[] {
  return theCatalogue().knobs.map(
    ({ id, type, meaning, defaults, twin, since, deprecated, removed, source }) => ({
      id,
      type,
      meaning,
      defaults,
      twin,
      since,
      deprecated,
      removed,
      source,
    }),
  );
}
