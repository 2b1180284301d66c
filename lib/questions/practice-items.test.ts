import { expect, test } from 'vitest';
import type { PracticeChoice } from './practice-choice';
import { isChosen } from './practice-items';

const item = {
  path: 'konnectivity',
  kind: 'spot-it',
  exams: ['cks/cluster-setup', 'kcsa/platform-security'],
  difficulty: 2,
} as const;
const ANY: PracticeChoice = { paths: [], kinds: [], exam: null, difficulty: null };

test.each([
  ['no restriction', ANY, true],
  ['its path', { ...ANY, paths: ['ssh-tunnel', 'konnectivity'] }, true],
  ['another path', { ...ANY, paths: ['ssh-tunnel'] }, false],
  ['its kind', { ...ANY, kinds: ['spot-it'] }, true],
  ['another kind', { ...ANY, kinds: ['compare'] }, false],
  ['its exam', { ...ANY, exam: 'kcsa' }, true],
  ['an exam whose name only begins so', { ...ANY, exam: 'ck' }, false],
  ['its difficulty', { ...ANY, difficulty: 2 }, true],
  ['another difficulty', { ...ANY, difficulty: 1 }, false],
  ['all but one', { paths: ['konnectivity'], kinds: ['spot-it'], exam: 'cka', difficulty: 2 }, false],
] satisfies [string, PracticeChoice, boolean][])('%s', (_label, choice, chosen) => {
  expect(isChosen(item, choice)).toBe(chosen);
});
