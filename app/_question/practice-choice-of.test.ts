import { expect, test } from 'vitest';
import { practiceChoiceOf } from './practice-choice-of';

const exams = [{ id: 'kcsa' }, { id: 'cks' }];

test.each([
  ['nothing asked', {}, { paths: [], kinds: [], exam: null, difficulty: null }],
  [
    'empty fields of a form',
    { exam: '', difficulty: '' },
    { paths: [], kinds: [], exam: null, difficulty: null },
  ],
  [
    'everything at once, in our order, each once',
    {
      path: ['konnectivity', 'node-to-apiserver', 'konnectivity'],
      kind: 'spot-it',
      exam: 'cks',
      difficulty: '3',
    },
    { paths: ['node-to-apiserver', 'konnectivity'], kinds: ['spot-it'], exam: 'cks', difficulty: 3 },
  ],
])('%s', (_label, search, choice) => {
  expect(practiceChoiceOf(search, exams)).toEqual({ ok: true, value: choice });
});

test.each([
  [{ path: ['konnectivity', 'nowhere'] }, 'nowhere'],
  [{ path: '__proto__' }, '__proto__'],
  [{ kind: 'qa' }, 'qa'],
  [{ exam: 'CKAD' }, 'CKAD'],
  [{ difficulty: '4' }, '4'],
  // Another field's value is not this one's.
  [{ path: 'konnectivity', exam: 'konnectivity' }, 'konnectivity'],
])('%j names something that there is not', (search, stranger) => {
  const read = practiceChoiceOf(search, exams);
  expect(read.ok ? null : read.problem).toContain(`“${stranger}”`);
});
