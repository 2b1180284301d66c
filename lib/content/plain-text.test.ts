import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test.each([
  ['`--anonymous-auth` is **on**', '--anonymous-auth is on'],
  ['see [the page](https://a.b/c)', 'see the page'],
  ['one\n\n- two\n- three', 'one two three'],
  ['```yaml\nkind: Pod\n```', 'kind: Pod'],
  ['an *even* number, 2 * 3 * 4', 'an even number, 2 * 3 * 4'],
  ['snake_case_name stays', 'snake_case_name stays'],
])('%j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
