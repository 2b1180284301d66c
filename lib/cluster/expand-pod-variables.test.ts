import { expect, test } from 'vitest';
import { expandPodVariables } from './expand-pod-variables';

const NAMES = new Map([
  ['A', '1'],
  ['B_C', '$(A)'],
]);

test.each([
  ['--x=$(A)', '--x=1'],
  ['$(A)$(A)', '11'],
  ['$$(A)', '$(A)'],
  ['$$$(A)', '$1'],
  ['$(NO)', '$(NO)'],
  ['$(A', '$(A'],
  ['$(B_C)', '$(A)'],
  ['$A $', '$A $'],
  ['$($(A))', '$($(A))'],
  ['a$', 'a$'],
  ['$()', '$()'],
])('%s becomes %s', (text, expanded) => {
  expect(expandPodVariables(text, NAMES)).toBe(expanded);
});
