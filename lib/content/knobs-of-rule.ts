import type { Rule } from '../rules/rule';
import type { Knob } from './knob';
import { knobName } from './knob-name';

/**
 * The knobs that a rule reads, in the rule's order. A name is a knob's own, its end (`cluster.server` of a kubeconfig), or the list
 * that it is a field of (`authorizers`). It belongs to the rule's own component if that has such a knob, else to whatever has.
 */
export function knobsOfRule(
  { component, knobs: names }: Pick<Rule, 'component' | 'knobs'>,
  knobs: readonly Knob[],
): readonly Knob[] {
  return names.flatMap((name) => {
    const all = knobs.filter(({ id }) => isNamed(knobName(id).name, name));
    const own = all.filter(({ id }) => knobName(id).owner === component);
    return own.length > 0 ? own : all;
  });
}

function isNamed(knob: string, name: string): boolean {
  const [full, asked] = [knob.replaceAll('[]', ''), name.replaceAll('[]', '')];
  if (full === asked) return true;
  return !asked.startsWith('--') && (full.endsWith(`.${asked}`) || knob.startsWith(`${name}[]`));
}
