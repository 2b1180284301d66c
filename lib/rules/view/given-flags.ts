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

/** Every flag that a component's command line gives and that counts, by its name. */
export function givenFlags(component: ComponentView): readonly GivenFlag[] {
  const { rows, removed } = flagTable(component.name);
  const given: GivenFlag[] = [];
  const add = (
    name: string,
    type: FlagType,
    field: string,
    deprecated: boolean,
    goneIn: string | null,
  ): void => {
    const knob = component.value(`--${name}`) === undefined && field !== '' ? field : `--${name}`;
    const value = component.value(knob);
    if (value?.layer !== 'flag') return;
    const earlier = value.shadowed.filter(({ layer }) => layer === 'flag');
    given.push({ name, type, knob, field, deprecated, goneIn, value, earlier });
  };
  for (const [name, type, , mark, , field = ''] of rows.values()) add(name, type, field, mark === 'D', null);
  for (const [name, goneIn, type] of removed.values())
    if (type !== undefined) add(name, type, '', true, goneIn);
  return given;
}
