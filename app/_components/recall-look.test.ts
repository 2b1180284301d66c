import { expect, test } from 'vitest';
import { recallLook } from './recall-look';

test.each([
  [null, { tone: 'not-applicable', word: 'not started' }],
  [1, { tone: 'secure', word: 'firm, 100\u00a0%', mark: '100' }],
  [0.85, { tone: 'secure', word: 'firm, 85\u00a0%', mark: '85' }],
  [0.844, { tone: 'conditional', word: 'fair, 84\u00a0%', mark: '84' }],
  [0.7, { tone: 'conditional', word: 'fair, 70\u00a0%', mark: '70' }],
  [0.69, { tone: 'exposed', word: 'slipping, 69\u00a0%', mark: '69' }],
  [0, { tone: 'exposed', word: 'slipping, 0\u00a0%', mark: '0' }],
] as const)('recall %s looks like %o', (recall, look) => {
  expect(recallLook(recall)).toEqual(look);
});
