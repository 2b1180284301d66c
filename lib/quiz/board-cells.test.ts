import { expect, test } from 'vitest';
import type { AttemptEvent } from './attempt-event';
import { boardCells } from './board-cells';
import { foldAttempt, noAttempt } from './fold-attempt';

const event = (seq: number, action: AttemptEvent['action'], own = false): AttemptEvent => ({
  seq,
  serverAt: seq * 1000,
  client: own ? null : { epoch: 1, clientSeq: seq, at: 0 },
  action,
});
const right = { form: 'options', options: ['o1'] } as never;
const log = [
  event(1, { type: 'start' }, true),
  event(2, { type: 'seen', place: 2 }),
  event(3, { type: 'save', place: 3, response: right }),
  event(4, { type: 'flag', place: 4 }),
  event(5, { type: 'save', place: 5, response: right }),
  event(6, { type: 'flag', place: 5 }),
  event(7, { type: 'save', place: 6, response: right }),
  event(8, { type: 'save', place: 6, response: null }),
  event(9, { type: 'answer', place: 7, response: right }),
];

test('each place says how far it is', () => {
  expect(boardCells(noAttempt, 3)).toBe('nnn');
  expect(boardCells(foldAttempt(noAttempt, log), 8)).toBe('nsafgsan');
});

test.each(['submit', 'end', 'expire'] as const)('after "%s" there is an answer or none', (type) => {
  const last = type === 'expire' ? { type, at: 9 } : type === 'end' ? { type, by: 'I' } : { type };
  expect(boardCells(foldAttempt(noAttempt, [...log, event(10, last, true)]), 8)).toBe('bbhbhbhb');
});
