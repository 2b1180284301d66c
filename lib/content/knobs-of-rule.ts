import type { Rule } from '../rules/rule';
import type { Knob } from './knob';
import { knobName } from './knob-name';

/**
 * The knobs that a rule reads, in the rule's order. A name is a knob's own, its end (`cluster.server` of a kubeconfig), or the list
 * that it is a field of (`authorizers`). One of the rule's own component goes before those of others.
 */
export function knobsOfRule(
  { component, knobs: names }: Pick<Rule, 'component' | 'knobs'>,
  knobs: readonly Knob[],
): readonly Knob[] {
  return names.flatMap((name) => {
    const own = knobs.filter(({ id }) => id === `${component}/${name}`);
    return own.length > 0 ? own : knobs.filter(({ id }) => isNamed(knobName(id).name, name));
  });
}

function isNamed(knob: string, name: string): boolean {
  const [full, asked] = [knob.replaceAll('[]', ''), name.replaceAll('[]', '')];
  if (full === asked) return true;
  return !asked.startsWith('--') && (full.endsWith(`.${asked}`) || knob.startsWith(`${name}[]`));
}
