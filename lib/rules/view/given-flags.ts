import type { EffectiveValue } from '../../cluster/effective-value';
import type { FlagType } from '../../cluster/flag';
import { flagTable } from '../../cluster/flag-table';
import type { ComponentView } from './component-view';

/** A flag that a command line gives: its value in force, and what its earlier uses said. */
export type GivenFlag = {
  name: string;
  type: FlagType;
  /** The knob that it goes by, and the configuration field that it mirrors ('' where there is none). */
  knob: string;
  field: string;
  deprecated: boolean;
  /** The first release without it, where it has gone since. */
  goneIn: string | null;
  value: EffectiveValue;
  earlier: EffectiveValue['shadowed'];
};

const KNOWN = new WeakMap<ComponentView, readonly GivenFlag[]>();

/** Every flag that a component's command line gives and that counts. Three rules ask, so it is kept with the component. */
export function givenFlags(component: ComponentView): readonly GivenFlag[] {
  const known = KNOWN.get(component) ?? read(component);
  KNOWN.set(component, known);
  return known;
}

function read(component: ComponentView): readonly GivenFlag[] {
  const { rows, byField, removed } = flagTable(component.name);
  return Object.entries(component.report.effective).flatMap(([knob, value]): GivenFlag[] => {
    if (value.layer !== 'flag') return [];
    const earlier = value.shadowed.filter(({ layer }) => layer === 'flag');
    const row = knob.startsWith('--') ? rows.get(knob.slice(2)) : byField.get(knob);
    const [name = '', goneIn = '', type] = (row === undefined ? removed.get(knob.slice(2)) : undefined) ?? [];
    if (row !== undefined) {
      const deprecated = row[3] === 'D';
      return [
        { name: row[0], type: row[1], knob, field: row[5] ?? '', deprecated, goneIn: null, value, earlier },
      ];
    }
    return type === undefined
      ? []
      : [{ name, type, knob, field: '', deprecated: true, goneIn, value, earlier }];
  });
}
