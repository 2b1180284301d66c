import { expect, test } from 'vitest';
import { createSessionStore, type SessionPorts } from './session-store';
import { startSession } from './start-session';
import { testCard, testSession } from './test-card';

/** A store whose page can show a card early; `log` has what happened in order. */
function store({ early = true } = {}) {
  const log: string[] = [];
  let paint = () => {};
  const ports: SessionPorts = {
    now: () => 1000,
    onEvent: (event) => log.push(`event ${event.id}`),
    showEarly: (before, after, tell) => {
      if (!early) return null;
      log.push(`swap ${before.current?.itemId} ${after.current?.itemId}`);
      let off = false;
      paint = () => {
        if (!off) tell();
      };
      return () => {
        off = true;
        log.push('back');
      };
    },
  };
  const cards = ['a', 'b', 'c'].map((id) => testCard(id));
  const made = createSessionStore(startSession(testSession(cards), 0), ports);
  made.subscribe(() => log.push(`told ${made.get().current?.itemId}`));
  made.dispatch({ type: 'reveal' });
  log.length = 0;
  return { ...made, log, paint: () => paint() };
}

const grade = (eventId: string) => ({ type: 'grade', rating: 3, eventId, durationMs: 1 }) as const;

test('after a grade the event is out and the state is new at once; the others are told when the card is painted', () => {
  const { dispatch, get, log, paint } = store();
  dispatch(grade('e1'));
  expect(get().current?.itemId).toBe('b');
  expect(log).toEqual(['event e1', 'swap a b']);
  // A second press in the same frame finds a question, and does nothing.
  dispatch(grade('e2'));
  expect(log).toHaveLength(2);
  paint();
  expect(log).toEqual(['event e1', 'swap a b', 'told b']);
});

test('something else before that frame takes the early card back and tells everyone', () => {
  const { dispatch, log, paint } = store();
  dispatch(grade('e1'));
  dispatch({ type: 'undo', eventId: 'e2' });
  expect(log).toEqual(['event e1', 'swap a b', 'back', 'event e2', 'told a']);
  paint();
  expect(log).toHaveLength(5);
});

test('a page that has rendered the new state keeps what was shown early', () => {
  const { dispatch, shown, log } = store();
  dispatch(grade('e1'));
  shown();
  dispatch({ type: 'reveal' });
  expect(log).toEqual(['event e1', 'swap a b', 'told b']);
});

test('where nothing can be shown early everyone is told at once', () => {
  const { dispatch, log } = store({ early: false });
  dispatch(grade('e1'));
  expect(log).toEqual(['event e1', 'told b']);
});
