import type { Span } from '../core/span';
import type { EffectiveValue } from './effective-value';
import type { FlagType } from './flag';
import type { FlagSet } from './flag-set';
import type { ParsedFlags } from './parse-flags';
import { printFlagValue } from './print-flag-value';
import type { ClusterError } from './refusal';

/** Reading flags with their defaults, and errors that point at a flag, for the code that computes a component. */
export type FlagReader = {
  get(name: string): unknown;
  text(name: string): string;
  list(name: string): readonly string[];
  given(name: string): boolean;
  error(id: string, message: string, name: string | null): ClusterError;
  effective(): Record<string, EffectiveValue>;
};

/** Flags of one command line over their defaults. `file` and `range` stand in where a flag that is not given is at fault. */
export function flagReader(parsed: ParsedFlags, set: FlagSet, file: string, range: Span | null): FlagReader {
  const { fallbacks } = defaultsOf(set);
  const get = (name: string): unknown => parsed.values.get(name)?.value ?? fallbacks.get(name);
  return {
    get,
    text: (name) => String(get(name) ?? ''),
    list: (name) => {
      const value = get(name);
      return Array.isArray(value) ? value.map(String) : [];
    },
    given: (name) => parsed.values.has(name),
    error: (id, message, name) => {
      const value = name === null ? undefined : parsed.values.get(name);
      return { id, message, file: value?.file ?? file, range: value?.range ?? range };
    },
    effective: () => {
      const { values, types } = defaultsOf(set);
      const effective = { ...values };
      for (const [name, given] of parsed.values) {
        const type = types.get(name);
        if (type !== undefined) effective[`--${name}`] = printed(type, given);
      }
      return effective;
    },
  };
}

type Defaults = {
  values: Readonly<Record<string, EffectiveValue>>;
  types: ReadonlyMap<string, FlagType>;
  fallbacks: ReadonlyMap<string, unknown>;
};

/** What a program uses where no flag is given, worked out once for each table. */
const DEFAULTS = new WeakMap<FlagSet, Defaults>();

function defaultsOf(set: FlagSet): Defaults {
  const known = DEFAULTS.get(set);
  if (known !== undefined) return known;
  const values = Object.fromEntries(
    set.rows.flatMap(([name, type, fallback]): [string, EffectiveValue][] => {
      if (fallback === null) return [];
      const value = printFlagValue(type, fallback);
      return [[`--${name}`, { value, layer: 'default', file: null, range: null, shadowed: [] }]];
    }),
  );
  const made = {
    values,
    types: new Map(set.rows.map(([name, type]) => [name, type])),
    fallbacks: new Map(set.rows.map(([name, , fallback]) => [name, fallback])),
  };
  DEFAULTS.set(set, made);
  return made;
}

function printed(type: FlagType, given: EffectiveValue): EffectiveValue {
  const shadowed = given.shadowed.map((shadow) => ({
    ...shadow,
    value: printFlagValue(type, shadow.value),
  }));
  return { ...given, value: printFlagValue(type, given.value), shadowed };
}
