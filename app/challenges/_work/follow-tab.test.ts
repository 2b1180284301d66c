import { expect, test } from 'vitest';
import { followTab } from './follow-tab';

const other = { content: 'v', attempt: 'a', base: 1, sent: true, at: '', files: { 'node/a': 'theirs' } };

test.each([
  ['nothing', { attempt: 'a', seen: { 'node/a': 'theirs' }, unkept: true }],
  ['nothing', { attempt: 'a', seen: { 'node/a': 'theirs' }, unkept: false }],
  ['take', { attempt: 'a', seen: { 'node/a': 'before' }, unkept: false }],
  ['take', { attempt: 'a', seen: {}, unkept: false }],
  ['offer', { attempt: 'a', seen: { 'node/a': 'before' }, unkept: true }],
  ['other-attempt', { attempt: 'b', seen: { 'node/a': 'theirs' }, unkept: false }],
  ['other-attempt', { attempt: null, seen: {}, unkept: true }],
] as const)('%s: %j', (expected, own) => {
  expect(followTab(own, other)).toBe(expected);
});
