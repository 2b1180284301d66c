import { expect, test } from 'vitest';
import type { DueQuiz } from '@/lib/services/class-views';
import { dueWords } from './due-words';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const HOUR = 3_600_000;
const quiz: DueQuiz = {
  ...{ quizId: 'q', title: 'Q', start: 'can-start', until: null, opensAt: null, dueAt: null, closesAt: null },
  ...{ minutes: null, attemptsLeft: null, running: null, results: [] },
};

test.each<[Partial<DueQuiz>, string]>([
  [{}, 'Open'],
  [{ dueAt: NOW + HOUR }, 'Due Mon 30 Nov, 14:00'],
  [{ dueAt: NOW + HOUR, closesAt: NOW + 2 * HOUR }, 'Due Mon 30 Nov, 14:00'],
  [{ closesAt: NOW + 2 * HOUR }, 'Open until Mon 30 Nov, 15:00'],
  [
    { dueAt: NOW - HOUR, closesAt: NOW + HOUR },
    'Was due Mon 30 Nov, 12:00; late ones are taken until Mon 30 Nov, 14:00',
  ],
  [{ dueAt: NOW - HOUR }, 'Was due Mon 30 Nov, 12:00; late ones are taken'],
  [{ start: 'not-open-yet', until: NOW + HOUR }, 'Opens Mon 30 Nov, 14:00'],
  [{ start: 'cooling-down', until: NOW + HOUR }, 'Again from Mon 30 Nov, 14:00'],
  [{ start: 'closed', closesAt: NOW - HOUR }, 'Closed Mon 30 Nov, 12:00'],
  [{ start: 'closed', closesAt: NOW + HOUR }, 'Closed'],
  [{ start: 'no-attempts-left' }, 'Done'],
  [
    { start: 'attempt-runs', running: { attemptId: 'a', endsAt: NOW + HOUR } },
    'You have begun; time is up Mon 30 Nov, 14:00',
  ],
])('%j: %s', (changes, words) => {
  expect(dueWords({ ...quiz, ...changes }, 'Europe/Berlin', NOW)).toBe(words);
});
