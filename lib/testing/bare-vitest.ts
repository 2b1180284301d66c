import { isDeepStrictEqual } from 'node:util';

/**
 * `npm run mutate` puts this in the place of vitest: the tests of lib/rules are only collected, and asked thousands of times
 * in one process. It knows what those tests use, and throws at anything else.
 */

export type CollectedTest = { name: string; run: () => unknown };

/** The tests of every file that has been loaded, in its order. */
export const collected: CollectedTest[] = [];

type Options = Readonly<Record<string, unknown>>;

/** As vitest's: the options may stand between. */
export function test(name: string, ...rest: readonly (Options | (() => unknown))[]): void {
  const run = rest.find((one) => typeof one === 'function') as () => unknown;
  collected.push({ name, run });
}

test.each =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: readonly (Options | ((...row: unknown[]) => unknown))[]): void => {
    const run = rest.find((one) => typeof one === 'function') as (...row: unknown[]) => unknown;
    for (const row of rows)
      collected.push({
        name: nameOf(name, row),
        run: () => (Array.isArray(row) ? run(...row) : run(row)),
      });
  };

function nameOf(name: string, row: unknown): string {
  if (Array.isArray(row)) return name.replace('%s', String(row[0]));
  if (typeof row !== 'object' || row === null) return name.replace('%s', String(row));
  return name.replaceAll(/\$(\w+)/g, (_, key: string) => String((row as Record<string, unknown>)[key]));
}

/** vitest's toEqual: what is undefined need not be there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])),
  );
}

const part = (all: unknown, some: unknown): boolean =>
  some !== null && typeof some === 'object'
    ? all !== null &&
      typeof all === 'object' &&
      Object.entries(some).every(([key, one]) => part((all as Record<string, unknown>)[key], one))
    : Object.is(all, some);

const MATCHERS: Readonly<Record<string, (got: never, wanted: never) => boolean>> = {
  toBe: (got: unknown, wanted: unknown) => Object.is(got, wanted),
  toBeDefined: (got: unknown) => got !== undefined,
  toBeUndefined: (got: unknown) => got === undefined,
  toBeNull: (got: unknown) => got === null,
  toBeTruthy: (got: unknown) => Boolean(got),
  toBeGreaterThan: (got: number, wanted: number) => got > wanted,
  toBeGreaterThanOrEqual: (got: number, wanted: number) => got >= wanted,
  toBeLessThan: (got: number, wanted: number) => got < wanted,
  toBeLessThanOrEqual: (got: number, wanted: number) => got <= wanted,
  toContain: (got: string | readonly unknown[], wanted: never) => got.includes(wanted),
  toEqual: (got: unknown, wanted: unknown) => isDeepStrictEqual(plain(got), plain(wanted)),
  toHaveLength: (got: { length: number }, wanted: number) => got.length === wanted,
  toMatch: (got: string, wanted: RegExp) => wanted.test(got),
  toMatchObject: (got: unknown, wanted: unknown) => part(got, wanted),
};

type Matchers = Record<string, (wanted?: unknown) => void>;

/** As vitest's, without words: what fails says only which matcher it was. */
export function expect(got: unknown): Matchers & { not: Matchers } {
  const all = (right: boolean): Matchers =>
    Object.fromEntries(
      Object.entries(MATCHERS).map(([name, matches]) => [
        name,
        (wanted?: unknown) => {
          if (matches(got as never, wanted as never) !== right) throw new Error(name);
        },
      ]),
    );
  return Object.assign(all(true), { not: all(false) });
}
