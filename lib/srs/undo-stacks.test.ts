import { expect, test } from 'vitest';
import { undoStacks } from './undo-stacks';

const review = (id: string) => ({ id, kind: 'review' });
const undo = (id: string, targetId: string) => ({ id, kind: 'undo', targetId });
const redo = (id: string, targetId: string) => ({ id, kind: 'redo', targetId });

test.each([
  ['nothing yet', [], [], []],
  ['two answers', [review('a'), review('b')], ['a', 'b'], []],
  ['one taken back', [review('a'), review('b'), undo('u', 'b')], ['a'], ['b']],
  ['both taken back', [review('a'), review('b'), undo('u', 'b'), undo('v', 'a')], [], ['b', 'a']],
  ['given again', [review('a'), undo('u', 'a'), redo('r', 'a')], ['a'], []],
  ['a new answer ends redo', [review('a'), undo('u', 'a'), review('b')], ['b'], []],
  ['an undo of something unknown', [review('a'), undo('u', 'x')], ['a'], []],
])('%s', (_name, events, done, undone) => {
  const stacks = undoStacks(events);
  expect(stacks.done.map((event) => event.id)).toEqual(done);
  expect(stacks.undone.map((event) => event.id)).toEqual(undone);
});
