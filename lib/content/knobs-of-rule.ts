import type { Rule } from '../rules/rule';
import type { Knob } from './knob';
import { knobName } from './knob-name';

/**
 * The knobs that a rule reads, in the rule's order: each of its names is one of its own component if there is one, else it belongs
 * to whatever component or object has a knob of that name.
 */
export function knobsOfRule(
  { component, knobs: names }: Pick<Rule, 'component' | 'knobs'>,
  knobs: readonly Knob[],
): readonly Knob[] {
  return names.flatMap((name) => {
    const all = knobs.filter(({ id }) => plain(knobName(id).name) === plain(name));
    const own = all.filter(({ id }) => knobName(id).owner === component);
    return own.length > 0 ? own : all;
  });
}

/** Lists are written with and without brackets. */
function plain(name: string): string {
  return name.replaceAll('[]', '');
}
