import type { ShownOption } from '../questions/shown';
import type { PaperResponse } from './paper-response';
import type { PaperShown } from './paper-shown';

/** What an id of the question as it was asked is called in the new version: options, and those of each gap. */
export type NewNames = {
  options: ReadonlyMap<string, string>;
  gaps: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/**
 * Finds in a new version what was shown of the old one, by its words: editing may have moved options. One of them may have other words
 * now; where more have, or there are more or fewer, nothing says which is which: null.
 */
export function layOver(asked: PaperShown, now: PaperShown): NewNames | null {
  if (asked.form !== now.form) return null;
  if (asked.form === 'gaps' && now.form === 'gaps') {
    if (asked.gaps.length !== now.gaps.length) return null;
    const gaps = new Map<string, ReadonlyMap<string, string>>();
    for (const [at, gap] of asked.gaps.entries()) {
      const other = now.gaps[at];
      if (other?.kind !== gap.kind) return null;
      const names =
        gap.kind === 'choose' && other.kind === 'choose' ? pairUp(gap.options, other.options) : none;
      if (names === null) return null;
      gaps.set(gap.id, names);
    }
    return { options: none, gaps };
  }
  if (asked.form === 'match' && now.form === 'match') {
    const left = pairUp(asked.left, now.left);
    const partners = pairUp(asked.partners, now.partners);
    return left === null || partners === null
      ? null
      : { options: new Map([...left, ...partners]), gaps: new Map() };
  }
  const options = pairUp('options' in asked ? asked.options : [], 'options' in now ? now.options : []);
  return options === null ? null : { options, gaps: new Map() };
}

/** A response in the names of the new version. What was never offered keeps its name, and stays invalid. */
export function inNewNames(response: PaperResponse, { options, gaps }: NewNames): PaperResponse {
  if (response === null) return null;
  const named = (id: string) => options.get(id) ?? id;
  switch (response.form) {
    case 'choose-one':
      return { ...response, chosen: named(response.chosen) };
    case 'choose-many':
    case 'order':
      return { ...response, chosen: response.chosen.map(named) };
    case 'match':
      return {
        ...response,
        pairs: Object.fromEntries(
          Object.entries(response.pairs).map(([one, two]) => [named(one), named(two)]),
        ),
      };
    case 'gaps':
      return {
        ...response,
        filled: Object.fromEntries(
          Object.entries(response.filled).map(([id, text]) => [id, gaps.get(id)?.get(text) ?? text]),
        ),
      };
    default:
      return response;
  }
}

const none: ReadonlyMap<string, string> = new Map();

function pairUp(
  asked: readonly ShownOption[],
  now: readonly ShownOption[],
): ReadonlyMap<string, string> | null {
  if (asked.length !== now.length) return null;
  const names = new Map<string, string>();
  for (const { id, text } of asked) {
    const same = now.find((one) => one.text === text);
    if (same !== undefined) names.set(id, same.id);
  }
  const left = asked.filter(({ id }) => !names.has(id));
  const used = new Set(names.values());
  const free = now.filter(({ id }) => !used.has(id));
  const [one, other] = [left[0], free[0]];
  if (left.length > 1 || free.length !== left.length) return null;
  return one === undefined || other === undefined ? names : names.set(one.id, other.id);
}
