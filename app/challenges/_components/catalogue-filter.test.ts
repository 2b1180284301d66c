import { expect, test } from 'vitest';
import type { ChallengeRow } from '@/lib/services/challenge-views';
import { catalogueFilterOf, isAskedFor } from './catalogue-filter';

const row: ChallengeRow = {
  slug: 'a',
  title: 'A',
  path: 'apiserver-to-kubelet',
  paths: ['konnectivity'],
  minutes: [5, 10],
  difficulty: 2,
  exams: ['cks'],
  requires: [],
  state: 'started',
  bestMs: null,
};

test.each([
  [{}, true],
  [{ path: 'apiserver-to-kubelet' }, true],
  [{ path: 'konnectivity' }, true],
  [{ path: 'ssh-tunnel' }, false],
  [{ difficulty: '2', exam: 'cks', state: 'started' }, true],
  [{ difficulty: '3' }, false],
  [{ exam: 'kcna' }, false],
  [{ state: 'solved' }, false],
  [{ path: '../x', difficulty: '9', exam: '', state: 'lost' }, true],
  [{ exam: ['cks', 'cka'] }, true],
])('%j', (search, found) => {
  expect(isAskedFor(row, catalogueFilterOf(search))).toBe(found);
});
