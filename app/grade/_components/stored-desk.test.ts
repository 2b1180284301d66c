import { expect, test } from 'vitest';
import { type Desk, EMPTY_DESK } from './desk';
import { readDesk, storeDesk } from './stored-desk';

const desk: Desk = {
  files: [
    { path: 'cluster/a.yaml', text: 'a: "1"\n' },
    { path: 'node/b', text: '' },
  ],
  open: 'node/b',
  minor: 31,
  complete: true,
  present: ['node/c'],
  undo: null,
};

test('what is stored is read again, without what can be taken back', () => {
  expect(readDesk(storeDesk({ ...desk, undo: { what: 'x', files: [], open: null } }))).toEqual(desk);
});

test.each([
  null,
  '',
  '{',
  '7',
  'null',
  '[]',
  '{"files":7}',
  '{"files":[null,{"path":""},{"path":"a"}],"minor":99}',
])('%s is an empty desk', (text) => {
  expect(readDesk(text)).toEqual(EMPTY_DESK);
});
