import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from '../core/random';
import { RATINGS } from '../core/rating';
import { applyEvent, type CardChange } from './apply-event';
import type { CardEvent } from './card-event';
import { type CardMemory, NEW_CARD } from './card-memory';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { fold } from './fold';
import { schedule } from './schedule';
import { studyDay } from './study-day';
import { undoStacks } from './undo-stacks';

const calendars = [
  { zone: 'America/Los_Angeles', rolloverHour: 4 },
  { zone: 'Asia/Kathmandu', rolloverHour: 0 },
] as const;
const calendar = calendars[0];
const START = Date.parse('2026-01-01T12:00Z');

/** A log as a server writes it: each step appends one event that follows from the state before. */
class Log {
  events: CardEvent[] = [];
  memory: CardMemory = NEW_CARD;
  now = START;

  private append(kindOf: (common: Snapshot) => CardEvent, after: CardMemory, at = this.now, day?: number) {
    const sequence = this.events.length + 1;
    const snapshot = {
      id: `event-${sequence}`,
      sequence,
      at,
      studyDay: day ?? studyDay(at, calendar),
      stateBefore: this.memory,
      stateAfter: after,
    };
    this.events.push(kindOf(snapshot));
    this.memory = after;
    return this;
  }

  review(rating: 1 | 2 | 3 | 4, waitMs = 600_000, where: (typeof calendars)[number] = calendar) {
    this.now += waitMs;
    const how = {
      rating,
      calendar: where,
      parameters: DEFAULT_PARAMETERS,
      fuzzSeed: `card:${this.memory.reps}`,
    };
    const { memory, now, studyDay: day } = schedule({ ...how, memory: this.memory, now: this.now });
    return this.append((common) => ({ ...common, kind: 'review', ...how }), memory, now, day);
  }

  change(change: Exclude<CardChange, { kind: 'review' | 'undo' | 'redo' }>) {
    return this.append((common) => ({ ...common, ...change }) as CardEvent, applyEvent(this.memory, change));
  }

  undo() {
    const target = undoStacks(this.events).done.at(-1);
    return target === undefined ? this : this.back('undo', target);
  }

  redo() {
    const target = undoStacks(this.events).undone.at(-1);
    return target === undefined ? this : this.back('redo', target);
  }

  private back(kind: 'undo' | 'redo', target: CardEvent) {
    const after = applyEvent(this.memory, { kind, target });
    return this.append((common) => ({ ...common, kind, targetId: target.id }), after);
  }
}
type Snapshot = Pick<CardEvent, 'id' | 'sequence' | 'at' | 'studyDay' | 'stateBefore' | 'stateAfter'>;

/** A random log: mostly answers, with everything else in between. */
function anyLog(seed: string): Log {
  const { below, pick, next } = random(seed);
  const log = new Log();
  for (let left = below(14); left > 0; left--) {
    const what = below(14);
    // Now and then the clock jumps back, and the learner travels.
    const wait =
      next() < 0.1 ? -below(100_000_000) : pick([60_000, 700_000, 90_000_000, below(40) * 86_400_000]);
    if (what < 7) log.review(pick(RATINGS), wait, pick(calendars));
    else if (what < 9) log.undo();
    else if (what < 11) log.redo();
    else if (what === 11) log.change({ kind: 'bury', untilDay: 20_500 + below(50) });
    else if (what === 12) log.change({ kind: pick(['suspend', 'unsuspend', 'unbury'] as const) });
    else if (next() < 0.3) log.change({ kind: 'reset' });
  }
  return log;
}

test('an empty log is a new card', () => {
  expect(fold([])).toEqual({ ok: true, value: NEW_CARD });
});

test.each([
  ['bury', { kind: 'bury', untilDay: 20_600 }, { buriedUntilDay: 20_600 }],
  ['suspend', { kind: 'suspend' }, { suspended: true }],
] as const)('%s changes that and nothing else', (_name, change, changed) => {
  const { memory } = new Log().review(3);
  expect(applyEvent(memory, change)).toEqual({ ...memory, ...changed });
  const back = applyEvent(applyEvent(memory, change), {
    kind: change.kind === 'bury' ? 'unbury' : 'unsuspend',
  });
  expect(back).toEqual(memory);
});

test('a reset forgets everything', () => {
  expect(new Log().review(1).review(3).change({ kind: 'suspend' }).change({ kind: 'reset' }).memory).toEqual(
    NEW_CARD,
  );
});

test('undo gives the card as it was, redo the card as it became, to the last byte, in 10,000 histories', () => {
  for (let i = 0; i < 10_000; i++) {
    const log = anyLog(`undo ${i}`);
    const before = JSON.stringify(log.memory);
    const { below, pick } = random(`last ${i}`);
    if (below(4) > 0) log.review(pick(RATINGS), below(3) * 50_000_000);
    else log.change({ kind: 'bury', untilDay: 21_000 });
    const after = JSON.stringify(log.memory);
    log.undo();
    if (JSON.stringify(log.memory) !== before) expect(JSON.stringify(log.memory)).toBe(before);
    log.redo();
    if (JSON.stringify(log.memory) !== after) expect(JSON.stringify(log.memory)).toBe(after);
  }
}, 60_000);

test('the fold of a log is the card that the server wrote, in whatever order and however often it is delivered', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { events, memory } = anyLog(seed);
      const { shuffle } = random(`${seed} delivery`);
      const delivered = shuffle([...events, ...shuffle(events).slice(0, 3)]);
      expect(fold(events)).toEqual({ ok: true, value: memory });
      // As it comes back from a database: through JSON.
      expect(fold(JSON.parse(JSON.stringify(delivered)))).toEqual({ ok: true, value: memory });
    }),
    { numRuns: 2000 },
  );
}, 60_000);

const three = () => new Log().review(3).review(3, 700_000).review(1, 90_000_000).events;
const alter = (index: number, over: object) =>
  three().map((event, i) => (i === index ? { ...event, ...over } : event) as CardEvent);

test.each([
  ['an event is missing', three().slice(1), 'sequence-gap', 2],
  ['one in the middle is missing', three().filter((_, i) => i !== 1), 'sequence-gap', 3],
  [
    'two events claim a place',
    [...three(), { ...three()[1], id: 'other' } as CardEvent],
    'sequence-taken',
    2,
  ],
  ['two events claim an id', [...three(), { ...three()[1], rating: 1 } as CardEvent], 'duplicate-id', 2],
  ['the rating was changed', alter(1, { rating: 4 }), 'after-mismatch', 2],
  [
    'the state after was changed',
    alter(2, { stateAfter: { ...three()[2]?.stateAfter, stability: 3 } }),
    'after-mismatch',
    3,
  ],
  [
    'the state before was changed',
    alter(1, { stateBefore: { ...three()[1]?.stateBefore, reps: 7 } }),
    'before-mismatch',
    2,
  ],
  ['the time lies before the last review', alter(1, { at: START }), 'time-mismatch', 2],
  ['the study day is another', alter(1, { studyDay: 20_000 }), 'study-day-mismatch', 2],
] as const)('%s', (_name, events, code, sequence) => {
  expect(fold(events)).toMatchObject({ ok: false, problem: { code, sequence } });
});

function forged(events: readonly CardEvent[], kind: 'undo' | 'redo', targetId: string): CardEvent[] {
  const last = events.at(-1);
  const memory = last?.stateAfter ?? NEW_CARD;
  const sequence = events.length + 1;
  return [
    ...events,
    {
      id: `forged-${sequence}`,
      sequence,
      at: START,
      studyDay: 0,
      kind,
      targetId,
      stateBefore: memory,
      stateAfter: memory,
    },
  ];
}

test.each([
  ['undo of nothing', [], 'undo', 'event-1'],
  ['undo of an event under another', three(), 'undo', 'event-2'],
  ['undo of an undone event', new Log().review(3).undo().events, 'undo', 'event-1'],
  ['undo of an undo', new Log().review(3).undo().events, 'undo', 'event-2'],
  ['redo of what stands', three(), 'redo', 'event-3'],
  ['redo after another answer', new Log().review(3).undo().review(4).events, 'redo', 'event-1'],
] as const)('%s is refused', (_name, events, kind, target) => {
  const sequence = events.length + 1;
  expect(fold(forged(events, kind, target))).toMatchObject({
    ok: false,
    problem: { code: `nothing-to-${kind}`, sequence },
  });
});

test('undo goes back through a whole session, redo forward again', () => {
  const log = new Log().review(3).review(3, 700_000).change({ kind: 'suspend' });
  const end = log.memory;
  log.undo().undo().undo();
  expect(log.memory).toEqual(NEW_CARD);
  log.redo().redo().redo();
  expect(log.memory).toEqual(end);
  expect(fold(log.events)).toEqual({ ok: true, value: end });
});

test('a review of another engine is taken as stored, but must join', () => {
  const other = { ...DEFAULT_PARAMETERS, engine: 'ts-fsrs@6.0.0/FSRS-7' };
  const stored = {
    ...three()[0],
    parameters: other,
    stateAfter: { ...three()[0]?.stateAfter, stability: 3 },
  } as CardEvent;
  expect(fold([stored])).toEqual({ ok: true, value: stored.stateAfter });
  expect(fold([stored, three()[1] as CardEvent])).toMatchObject({
    ok: false,
    problem: { code: 'before-mismatch' },
  });
});
