import type { Rule } from '../rules/rule';
import type { Knob } from './knob';
import { knobsOfRule } from './knobs-of-rule';

/** A knob that bears on claims, with the rules that read it or its twin. */
export type KnobCoverage = { knob: Knob; rules: readonly Rule[] };

/** Every knob with a claim, in content order, with the rules that read it. A flag and its field count for one another. */
export function knobCoverage(knobs: readonly Knob[], rules: readonly Rule[]): readonly KnobCoverage[] {
  const readers = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const { id } of knobsOfRule(rule, knobs)) {
      const known = readers.get(id) ?? [];
      if (!known.includes(rule)) known.push(rule);
      readers.set(id, known);
    }
  const twins = new Map(
    knobs.flatMap(({ id, twin }) =>
      twin === undefined
        ? []
        : [
            [id, twin],
            [twin, id],
          ],
    ),
  );
  return knobs
    .filter(({ claims }) => claims.length > 0)
    .map((knob) => {
      const twin = twins.get(knob.id);
      const all = [...(readers.get(knob.id) ?? []), ...(twin === undefined ? [] : (readers.get(twin) ?? []))];
      return { knob, rules: [...new Set(all)] };
    });
}
