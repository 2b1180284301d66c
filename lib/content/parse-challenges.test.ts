import { expect, test } from 'vitest';
import { parseChallenges } from './parse-challenges';

test('each folder is a challenge by itself; files beside the folders are none', () => {
  const { challenges, problems } = parseChallenges([
    { name: 'README.md', text: '' },
    { name: 'b/challenge.yaml', text: 'id: [b' },
    { name: 'b/start/node/x', text: '' },
    { name: 'a/start/node/x', text: '' },
  ]);
  expect(challenges).toEqual([]);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['missing-file', 'challenges/a/challenge.yaml'],
    ['yaml', 'challenges/b/challenge.yaml'],
  ]);
});
