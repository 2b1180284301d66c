import { expect, test } from 'vitest';
import { caseOfHash } from './case-of-hash';

test.each([
  ['#case=kubelet-ca-missing/3', { rule: 'kubelet-ca-missing', number: 3 }],
  ['#case=kubelet-ca-missing/0', null],
  ['#case=kubelet-ca-missing', null],
  ['#case=../../x/1', null],
  ['#main', null],
  ['', null],
])('%s', (hash, found) => {
  expect(caseOfHash(hash)).toEqual(found);
});
