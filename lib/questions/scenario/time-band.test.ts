import { expect, test } from 'vitest';
import type { Shown } from '../shown';
import { timeBand } from './time-band';

const file = (lines: number) => ({ path: 'node/a.yaml', text: 'a: 1\n'.repeat(lines) });
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `o${n}`, text: 'x' }));
const asked = (...lines: number[]): Shown => ({
  form: 'choose-one',
  prompt: '?',
  files: lines.map(file),
  options: options(4),
});

test.each<[string, Shown, string | null]>([
  ['a flashcard', { form: 'choose-one', prompt: '?', options: options(4) }, null],
  ['six lines', asked(5), 'about 1 min'],
  ['one file of the usual length', asked(25), 'about 1–2 min'],
  ['two of them', asked(25, 30), 'about 2–3 min'],
  ['four of them', asked(30, 30, 30, 30), 'about 3–5 min'],
  ['lines to point at', { form: 'spot-lines', prompt: '?', files: [file(30)] }, 'about 1–2 min'],
  ['five steps', { form: 'order', prompt: '?', options: options(5) }, 'about 1 min'],
  ['five pairs', { form: 'match', prompt: '?', left: options(5), partners: options(6) }, 'about 1–2 min'],
])('%s', (_name, shown, expected) => {
  expect(timeBand(shown, 2, null)).toBe(expected);
});

test.each<[string, { people: number; rightShare: number; seconds: number }, string]>([
  ['two people who were quick', { people: 2, rightShare: 1, seconds: 15 }, 'about 1–2 min'],
  ['many people who were quick', { people: 60, rightShare: 0.9, seconds: 15 }, 'about 1 min'],
  ['many people who were slow', { people: 60, rightShare: 0.9, seconds: 240 }, 'about 3–5 min'],
  ['many who guessed', { people: 60, rightShare: 0.3, seconds: 84 }, 'about 1–2 min, often missed'],
  ['a few who guessed', { people: 3, rightShare: 0.3, seconds: 84 }, 'about 1–2 min'],
])('%s', (_name, answers, expected) => {
  expect(timeBand(asked(25), 2, answers)).toBe(expected);
});
