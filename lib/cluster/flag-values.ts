import { asRecord } from './as-record';
import type { EffectiveValue } from './effective-value';
import type { FlagRow, FlagValue } from './flag';
import { parseFlagValue } from './parse-flag-value';
import type { Token } from './token';

export type GivenValue = EffectiveValue & { value: FlagValue };

/** The values of a command line as its words come in. */
export type FlagValues = {
  /** Take one occurrence; gives why it is refused, or null. */
  assign(row: FlagRow, text: string, token: Token): string | null;
  /** What the flags hold by now. Of a flag that adds up, `shadowed` has what each earlier occurrence brought. */
  values(): ReadonlyMap<string, GivenValue>;
};

function originOf({ layer, file, range }: Token): Pick<EffectiveValue, 'layer' | 'file' | 'range'> {
  return layer === undefined ? { layer: 'flag', file, range } : { layer, file: null, range: null };
}

type Held = {
  value: FlagValue;
  items: (string | number)[] | null;
  pairs: Map<string, unknown> | null;
  token: Token;
  earlier: { value: FlagValue; token: Token }[];
};

/** Occurrences beyond this many are not remembered one by one: nobody reads them, and they would fill the memory. */
const REMEMBERED = 100;

/** Values that last (strings, numbers), append (lists) or merge (maps), each in one pass whatever the number of occurrences. */
export function flagValues(): FlagValues {
  const held = new Map<string, Held>();
  return {
    assign: (row, text, token) => {
      const read = parseFlagValue(row[1], text);
      if (!read.ok) return read.problem;
      const { value } = read;
      const before = held.get(row[0]);
      // A second list of taints replaces the first (RegisterWithTaintsVar of pkg/util/flag).
      const items = Array.isArray(value) && row[1] !== '[]v1.Taint' ? value : null;
      const pairs = Array.isArray(value) ? null : asRecord(value);
      if (before === undefined) {
        held.set(row[0], {
          value,
          items: items === null ? null : [...items],
          pairs: pairs === null ? null : new Map(Object.entries(pairs)),
          token,
          earlier: [],
        });
        return null;
      }
      if (before.earlier.length < REMEMBERED)
        before.earlier.push({ value: before.value, token: before.token });
      for (const item of items ?? []) before.items?.push(item);
      for (const [name, inner] of Object.entries(pairs ?? {})) before.pairs?.set(name, inner);
      before.value = value;
      before.token = token;
      return null;
    },
    values: () =>
      new Map(
        [...held].map(([name, { value, items, pairs, token, earlier }]): [string, GivenValue] => [
          name,
          {
            value: items ?? (pairs === null ? value : Object.fromEntries(pairs)),
            ...originOf(token),
            shadowed: earlier.map((one) => ({ value: one.value, ...originOf(one.token) })),
          },
        ]),
      ),
  };
}
