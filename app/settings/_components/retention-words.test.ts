import { expect, test } from 'vitest';
import { retentionWords } from './retention-words';

test.each([
  [90, /^You recall about 90 of 100 .* The usual choice\.$/],
  // (0.8^(-1/0.1542) - 1) / (0.9^(-1/0.1542) - 1) = 3.3036…
  [80, /about 3\.3 times as long/],
  // (0.95^(-1/0.1542) - 1) / (0.9^(-1/0.1542) - 1) = 1 / 2.489…
  [95, /about 2\.5 times shorter/],
] as const)('%i percent', (percent, words) => {
  expect(retentionWords(percent)).toMatch(words);
});
