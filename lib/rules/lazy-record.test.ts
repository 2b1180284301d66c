import { expect, test } from 'vitest';
import { lazyRecord } from './lazy-record';

test('makes a value when it is asked for, once, and none that nobody asks for', () => {
  const made: string[] = [];
  const record = lazyRecord(
    ['a', 'b'].map((key) => [
      key,
      () => {
        made.push(key);
        return undefined;
      },
    ]),
  );
  expect(Object.keys(record)).toEqual(['a', 'b']);
  expect([record.b, record.b, record.c]).toEqual([undefined, undefined, undefined]);
  expect(made).toEqual(['b']);
  expect({ ...record }).toStrictEqual({ a: undefined, b: undefined });
  expect(made).toEqual(['b', 'a']);
});
