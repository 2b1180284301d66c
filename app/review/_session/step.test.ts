import { expect, test } from 'vitest';
import type { DeliveryReply, DeliveryResult } from '@/lib/services/review-views';
import type { SessionState } from './session-state';
import { startSession } from './start-session';
import { type SessionAction, step } from './step';
import { testCard, testSession } from './test-card';
import { upcoming } from './upcoming';

const MINUTE = 60_000;
const start = (ids: string[], over: Parameters<typeof testSession>[1] = {}) =>
  startSession(
    testSession(
      ids.map((id) => testCard(id)),
      over,
    ),
    0,
  );
const run = (state: SessionState, actions: SessionAction[], now = 1000) =>
  actions.reduce((sofar, action) => step(sofar, action, now).state, state);
const grade = (eventId: string, rating: 1 | 2 | 3 | 4 = 3): SessionAction[] => [
  { type: 'reveal' },
  { type: 'grade', rating, eventId, durationMs: 5 },
];
const reply = (results: Partial<DeliveryResult>[], over: Partial<DeliveryReply> = {}): DeliveryReply => ({
  results: results.map((each) => ({
    id: 'e1',
    status: 'saved',
    code: null,
    message: null,
    card: null,
    ...each,
  })),
  counts: { newCards: 7, learning: 7, review: 7, minutesLeft: 7 },
  undo: null,
  redo: null,
  serverNow: 0,
  ...over,
});

test('a grade makes one event with what the server needs, and shows the next card at once', () => {
  const shown = step(start(['a', 'b']), { type: 'reveal' }, 500).state;
  const { state, event } = step(shown, { type: 'grade', rating: 3, eventId: 'e1', durationMs: 900 }, 1000);
  expect(event).toEqual({
    kind: 'review',
    id: 'e1',
    itemId: 'a',
    version: 0,
    rating: 3,
    previewDay: 100,
    durationMs: 900,
    seed: 'a/0',
    answer: { form: 'flip' },
  });
  expect(state.current?.itemId).toBe('b');
  expect(state.phase).toEqual({ name: 'question', shownAt: 1000 });
  expect(state.counts.review).toBe(1);
});

test('a grade before the answer, or twice, does nothing', () => {
  const fresh = start(['a', 'b']);
  const early = step(fresh, { type: 'grade', rating: 3, eventId: 'e1', durationMs: 1 }, 1);
  expect(early).toEqual({ state: fresh, event: null });
  const graded = run(fresh, grade('e1'));
  expect(step(graded, { type: 'grade', rating: 3, eventId: 'e2', durationMs: 1 }, 2).event).toBeNull();
});

test('undo restores the card with its answer hidden and a version two further on; redo gives the same answer again', () => {
  const graded = run(start(['a', 'b']), grade('e1'));
  const undone = step(graded, { type: 'undo', eventId: 'e2' }, 2000);
  expect(undone.event).toEqual({ kind: 'undo', id: 'e2', itemId: 'a', targetId: 'e1' });
  expect(undone.state.current).toMatchObject({ itemId: 'a', version: 2 });
  expect(undone.state.phase.name).toBe('question');
  expect(undone.state.main.map((card) => card.itemId)).toEqual(['b']);
  expect(undone.state.counts.review).toBe(2);
  const redone = step(undone.state, { type: 'redo', eventId: 'e3' }, 3000);
  expect(redone.event).toEqual({ kind: 'redo', id: 'e3', itemId: 'a', targetId: 'e1' });
  expect(redone.state.current?.itemId).toBe('b');
  expect(redone.state.counts.review).toBe(1);
});

test('undo of what was done before the page was loaded waits for the card from the server', () => {
  const state = start(['b'], { undo: { targetId: 'e0', itemId: 'a' } });
  const asked = step(state, { type: 'undo', eventId: 'u1' }, 10);
  expect(asked.event).toEqual({ kind: 'undo', id: 'u1', itemId: 'a', targetId: 'e0' });
  expect(asked.state).toMatchObject({ current: null, awaiting: 'u1' });
  const back = step(
    asked.state,
    { type: 'replied', reply: reply([{ id: 'u1', card: testCard('a', { version: 4 }) }]), pending: 0 },
    20,
  ).state;
  expect(back).toMatchObject({ awaiting: null, current: { itemId: 'a', version: 4 } });
  expect(back.main.map((card) => card.itemId)).toEqual(['b']);
});

test('an awaited undo that is refused says so and goes on with the queue', () => {
  const asked = run(start(['b'], { undo: { targetId: 'e0', itemId: 'a' } }), [
    { type: 'undo', eventId: 'u1' },
  ]);
  const refused = reply([{ id: 'u1', status: 'refused', message: 'There is nothing to take back.' }]);
  const state = run(asked, [{ type: 'replied', reply: refused, pending: 0 }]);
  expect(state).toMatchObject({
    current: { itemId: 'b' },
    notice: { text: 'There is nothing to take back.' },
  });
});

test('a saved learning card comes back when it is due, not before the others', () => {
  const graded = run(start(['a', 'b']), grade('e1', 1));
  expect(graded.counts).toMatchObject({ review: 1, learning: 1 });
  const learning = testCard('a', { state: 'relearning', dueAt: 10 * MINUTE, version: 1 });
  const replied = run(graded, [{ type: 'replied', reply: reply([{ card: learning }]), pending: 0 }]);
  expect(replied.current?.itemId).toBe('b');
  expect(replied.counts.newCards).toBe(7);
  const last = run(replied, grade('e2'), 2000);
  expect(last.current?.itemId).toBe('a');
});

test('a learning card beyond learn-ahead waits, unless it is asked for', () => {
  const session = testSession([testCard('a', { state: 'learning', dueAt: 30 * MINUTE })]);
  const waiting = startSession(session, 0);
  expect(waiting.current).toBeNull();
  expect(step(waiting, { type: 'tick' }, 9 * MINUTE).state.current).toBeNull();
  expect(step(waiting, { type: 'tick' }, 10 * MINUTE).state.current?.itemId).toBe('a');
  expect(step(waiting, { type: 'learn-ahead' }, 0).state.current?.itemId).toBe('a');
});

test('the card just answered does not come twice running while another one can', () => {
  const graded = run(start(['a', 'b']), grade('e1', 1));
  const replied = run(graded, [
    {
      type: 'replied',
      reply: reply([{ card: testCard('a', { dueAt: 500, state: 'learning' }) }]),
      pending: 0,
    },
  ]);
  const set = run(replied, [{ type: 'set-aside', kind: 'bury', eventId: 'e2' }]);
  expect(set.current?.itemId).toBe('a');
});

test('while events are pending the counts of a reply are out of date and ours stand', () => {
  const graded = run(start(['a', 'b']), grade('e1'));
  const replied = run(graded, [{ type: 'replied', reply: reply([{}]), pending: 1 }]);
  expect(replied.counts.review).toBe(1);
});

test('a conflict says why and asks the queue whether the card is still due', () => {
  const graded = run(start(['a', 'b', 'c']), grade('e1'));
  const conflict = reply([
    {
      status: 'conflict',
      code: 'card-changed-elsewhere',
      message: 'This card was answered on another device.',
      card: testCard('a', { version: 9 }),
    },
  ]);
  const state = run(graded, [{ type: 'replied', reply: conflict, pending: 0 }]);
  expect(state.current?.itemId).toBe('b');
  expect(state.refillWanted).toBe(true);
  expect(state.notice?.text).toBe('This card was answered on another device.');
  expect(state.done).toEqual([]);
});

test('a reply about the card on screen brings its version up to date and leaves an open answer alone', () => {
  const undone = run(start(['a', 'b']), [
    ...grade('e1'),
    { type: 'undo', eventId: 'e2' },
    { type: 'reveal' },
  ]);
  const card = testCard('a', { version: 5, seed: 'other' });
  const state = run(undone, [{ type: 'replied', reply: reply([{ id: 'e2', card }]), pending: 0 }]);
  expect(state.current).toMatchObject({ version: 5, seed: 'a/0' });
  expect(state.phase.name).toBe('answer');
});

test('a conflict over a learning card brings it back as it is now', () => {
  const graded = run(start(['a', 'b']), grade('e1'));
  const card = testCard('a', { version: 9, state: 'learning', dueAt: 500 });
  const conflict = reply([{ status: 'conflict', message: 'Changed.', card }]);
  const state = run(graded, [{ type: 'replied', reply: conflict, pending: 0 }]);
  expect(state.learning).toEqual([card]);
});

test('a reply older than what was done since changes nothing', () => {
  const undone = run(start(['a', 'b']), [...grade('e1', 1), { type: 'undo', eventId: 'e2' }]);
  const late = reply([{ id: 'e1', card: testCard('a', { version: 1, state: 'relearning', dueAt: 700 }) }]);
  const state = run(undone, [{ type: 'replied', reply: late, pending: 1 }]);
  expect(state.current).toMatchObject({ itemId: 'a', version: 2, dueAt: null });
  const again = run(state, grade('e3'));
  const lateUndo = reply([{ id: 'e2', card: testCard('a', { version: 2, dueAt: 700, state: 'learning' }) }]);
  expect(run(again, [{ type: 'replied', reply: lateUndo, pending: 1 }]).learning).toEqual([]);
});

test('a card set aside does not come back with the reply', () => {
  const cards = [testCard('a', { state: 'learning', dueAt: 0 }), testCard('b')];
  const set = run(startSession(testSession(cards), 0), [
    { type: 'set-aside', kind: 'suspend', eventId: 'e1' },
  ]);
  const saved = reply([{ card: testCard('a', { version: 1, state: 'learning', dueAt: 0 }) }]);
  expect(run(set, [{ type: 'replied', reply: saved, pending: 0 }]).learning).toEqual([]);
});

test('after the rollover a grade is refused until the queue has been fetched again', () => {
  const shown = run(start(['a', 'b'], { nextDayAt: 5000 }), [{ type: 'reveal' }]);
  expect(step(shown, { type: 'grade', rating: 3, eventId: 'e1', durationMs: 1 }, 5000).event).toBeNull();
  const cards = [testCard('b', { previewDay: 101 }), testCard('a', { previewDay: 101 })];
  const fetched = testSession(cards, { studyDay: 101, nextDayAt: 900_000 });
  const state = step(shown, { type: 'refilled', reply: fetched, replace: true, pending: 0 }, 6000).state;
  expect(state).toMatchObject({ current: { itemId: 'a', previewDay: 101 }, phase: { name: 'question' } });
  const again = run(state, [{ type: 'reveal' }], 7000);
  const graded = step(again, { type: 'grade', rating: 3, eventId: 'e1', durationMs: 1 }, 7100);
  expect(graded.event).toMatchObject({ previewDay: 101 });
});

test('coming back on the same day to a queue that changed elsewhere: its cards, its order, and the undo as it was', () => {
  const graded = run(start(['a', 'b', 'c', 'd']), grade('e1'));
  // c was suspended meanwhile; the page may have been made before a's answer arrived.
  const fresh = testSession([testCard('a'), testCard('d'), testCard('b')], { learnAheadMinutes: 5 });
  const state = run(graded, [{ type: 'refilled', reply: fresh, replace: true, pending: 0 }]);
  expect(state.current?.itemId).toBe('b');
  expect(state.main.map((card) => card.itemId)).toEqual(['d']);
  expect(state).toMatchObject({ learnAheadMinutes: 5, notice: null });
  expect(step(state, { type: 'undo', eventId: 'e2' }, 5).event).toMatchObject({
    kind: 'undo',
    targetId: 'e1',
  });
});

test('a refill adds what is not there yet', () => {
  const more = testSession([testCard('b'), testCard('c')]);
  const state = run(start(['a', 'b']), [{ type: 'refilled', reply: more, replace: false, pending: 0 }]);
  expect(state.main.map((card) => card.itemId)).toEqual(['b', 'c']);
  expect(state.exhausted).toBe(false);
});

test('a refill that was asked for before a grade does not bring the graded card back', () => {
  const graded = run(start(['a', 'b']), grade('e1'));
  const state = run(graded, [
    { type: 'refilled', reply: testSession([testCard('a'), testCard('c')]), replace: false, pending: 1 },
  ]);
  expect(state.main.map((card) => card.itemId)).toEqual(['c']);
  expect(state.counts.review).toBe(1);
});

test('a card put off for now comes last', () => {
  const state = run(start(['a', 'b', 'c']), [{ type: 'later' }]);
  expect(state.current?.itemId).toBe('b');
  expect(state.main.map((card) => card.itemId)).toEqual(['c', 'a']);
});

test('an answer is checked once; nothing answered goes back to the question', () => {
  const question = { form: 'type-in', prompt: 'Which port?', expects: 'port' } as const;
  const state = startSession(testSession([testCard('a', { question })]), 0);
  const verdict = {
    outcome: 'right',
    points: 1,
    of: 1,
    proposed: 3,
    correct: '6443',
    options: [],
    why: null,
  } as const;
  const sent = run(state, [{ type: 'submit', answer: { form: 'type-in', text: '6443' } }]);
  expect(sent.phase.name).toBe('checking');
  expect(run(sent, [{ type: 'verdict', itemId: 'a', verdict }]).phase).toMatchObject({
    name: 'answer',
    verdict,
  });
  const blank = run(sent, [{ type: 'verdict', itemId: 'a', verdict: { ...verdict, outcome: 'invalid' } }]);
  expect(blank.phase.name).toBe('question');
  const lost = run(sent, [{ type: 'submit-failed', itemId: 'a', message: 'No connection.' }]);
  expect(lost).toMatchObject({ phase: { name: 'question' }, notice: { text: 'No connection.' } });
});

test('a card whose content is gone is left with a sentence, and makes no event', () => {
  const question = { form: 'type-in', prompt: 'Which port?', expects: 'port' } as const;
  const state = startSession(testSession([testCard('a', { question }), testCard('b')]), 0);
  const sent = run(state, [{ type: 'submit', answer: { form: 'type-in', text: '6443' } }]);
  const gone = step(sent, { type: 'withdrawn', itemId: 'a', message: 'It is not there any more.' }, 5);
  expect(gone.event).toBeNull();
  expect(gone.state).toMatchObject({ current: { itemId: 'b' }, main: [], counts: { review: 1 }, done: [] });
  expect(gone.state.notice?.text).toBe('It is not there any more.');
});

test('a sentence goes when the learner goes on', () => {
  const told = run(start(['a', 'b']), [{ type: 'notice', text: 'Told.' }]);
  expect(run(told, grade('e1')).notice).toBeNull();
  expect(run(told, [{ type: 'set-aside', kind: 'bury', eventId: 'e1' }]).notice).toBeNull();
});

test('burying a note takes its siblings out, and undo of a suspend takes the suspension back', () => {
  const cards = [testCard('a1', { noteId: 'a' }), testCard('a2', { noteId: 'a' }), testCard('b')];
  const state = startSession(testSession(cards), 0);
  const buried = run(state, [{ type: 'set-aside', kind: 'bury-note', eventId: 'e1' }]);
  expect([buried.current?.itemId, ...buried.main.map((card) => card.itemId)]).toEqual(['b']);
  const unburied = step(buried, { type: 'undo', eventId: 'e2' }, 5);
  expect(unburied.event).toEqual({ kind: 'unbury-note', id: 'e2', itemId: 'a1' });
  expect(unburied.state.refillWanted).toBe(true);
  const suspended = run(state, [{ type: 'set-aside', kind: 'suspend', eventId: 'e1' }]);
  const undone = step(suspended, { type: 'undo', eventId: 'e2' }, 5);
  expect(undone.event).toEqual({ kind: 'unsuspend', id: 'e2', itemId: 'a1' });
  expect(undone.state.current?.itemId).toBe('a1');
});

test('the upcoming cards are those that will come', () => {
  const state = start(['a', 'b', 'c', 'd']);
  expect(upcoming(state, 1000, 2).map((card) => card.itemId)).toEqual(['b', 'c']);
  expect(run(state, grade('e1')).current?.itemId).toBe('b');
});
