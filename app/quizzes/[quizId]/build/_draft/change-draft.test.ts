import { expect, test } from 'vitest';
import { presets } from '@/lib/quiz/presets';
import type { QuizDefinition } from '@/lib/quiz/quiz-definition';
import { sampleOwn, samplePool, sampleQuiz } from '@/lib/testing/quiz-samples';
import { changeDraft } from './change-draft';

const draft: QuizDefinition = {
  ...sampleQuiz([]),
  sections: [
    { id: 'one', title: '', shuffle: false, slots: [samplePool('a'), samplePool('b'), sampleOwn('c')] },
    { id: 'two', title: '', shuffle: false, slots: [samplePool('d')] },
    { id: 'three', title: '', shuffle: false, slots: [] },
  ],
};
const order = ({ sections }: QuizDefinition) =>
  sections.map(({ slots }) => slots.map(({ id }) => id).join('')).join('|');

test('slots step within their section and into the next', () => {
  const step = (id: string, by: -1 | 1) => order(changeDraft(draft, { do: 'step-slot', id, by }));
  expect([step('a', 1), step('b', 1), step('b', -1)]).toEqual(['bac|d|', 'acb|d|', 'bac|d|']);
  expect([step('c', 1), step('d', -1), step('d', 1)]).toEqual(['ab|cd|', 'abcd||', 'abc||d']);
  expect([step('a', -1), step('none', 1)]).toEqual(['abc|d|', 'abc|d|']);
});

test('slots are dropped before another or at the end', () => {
  const move = (id: string, sectionId: string, before: string | null) =>
    order(changeDraft(draft, { do: 'move-slot', id, sectionId, before }));
  expect(move('a', 'one', 'c')).toBe('bac|d|');
  expect(move('c', 'one', 'a')).toBe('cab|d|');
  expect(move('a', 'three', null)).toBe('bc|d|a');
  expect(move('a', 'two', 'd')).toBe('bc|ad|');
  expect(move('a', 'none', null)).toBe('abc|d|');
  expect(move('a', 'one', 'a')).toBe('abc|d|');
});

test('sections are added, moved and removed with what they hold', () => {
  expect(order(changeDraft(draft, { do: 'move-section', id: 'two', by: -1 }))).toBe('d|abc|');
  expect(changeDraft(draft, { do: 'move-section', id: 'three', by: 1 })).toBe(draft);
  expect(order(changeDraft(draft, { do: 'remove-section', id: 'one' }))).toBe('d|');
  expect(order(changeDraft(draft, { do: 'add-section', id: 'four' }))).toBe('abc|d||');
});

test('a slot finds a section, also where there is none', () => {
  const add = (from: QuizDefinition, sectionId: string | null) =>
    order(changeDraft(from, { do: 'add-slot', sectionId, slot: samplePool('new') }));
  expect(add(draft, 'one')).toBe('abcnew|d|');
  expect(add(draft, null)).toBe('abc|d|new');
  expect(add({ ...draft, sections: [] }, null)).toBe('new');
});

test('a preset keeps dates, password and blueprint', () => {
  const mine = { opensAt: 1, dueAt: 2, closesAt: 3, password: 'x', blueprint: { exam: 'kcsa', count: 5 } };
  const before = changeDraft(draft, { do: 'settings', change: mine });
  expect(changeDraft(before, { do: 'preset', preset: 'practice' }).settings).toEqual({
    ...presets.practice,
    ...mine,
  });
});

test('the newest versions are taken where there are some', () => {
  const [section] = changeDraft(draft, { do: 'newest', newer: [{ slotId: 'c', newest: 3 }] }).sections;
  expect(section?.slots[2]).toMatchObject({ kind: 'own', version: 3 });
});

test('pools and terms change alone', () => {
  const changed = changeDraft(draft, { do: 'pool', id: 'b', change: { count: 7 } });
  expect(changed.sections[0]?.slots[1]).toEqual(samplePool('b', { count: 7 }));
  const worth = changeDraft(changed, { do: 'terms', id: 'c', change: { points: 2, tries: [1, 0.5] } });
  expect(worth.sections[0]?.slots[2]).toMatchObject({ points: 2, tries: [1, 0.5], questionId: 'own-1' });
});
