import { fail, ok, type Result } from '../core/result';
import { applyEvent } from './apply-event';
import type { CardEvent } from './card-event';
import { type CardMemory, NEW_CARD } from './card-memory';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { sameMemory } from './same-memory';
import { scheduleAll } from './schedule-all';
import { undoStacks } from './undo-stacks';

export type FoldProblemCode =
  /** Two different events have the same id, or the same place in the log. */
  | 'duplicate-id'
  | 'sequence-taken'
  /** An event is missing before this one (the first is 1). */
  | 'sequence-gap'
  /** The event does not start where the one before it ended. */
  | 'before-mismatch'
  /** The event does not lead where it says it does. */
  | 'after-mismatch'
  /** A review lies before the review before it, or on another study day than its instant and calendar give. */
  | 'time-mismatch'
  | 'study-day-mismatch'
  /** The target is not in the log, or not what undo would take back (redo would give again) at that point. */
  | 'nothing-to-undo'
  | 'nothing-to-redo';

export type FoldProblem = { code: FoldProblemCode; eventId: string; sequence: number; message: string };

const MESSAGES: Record<FoldProblemCode, string> = {
  'duplicate-id': 'Two different events have this id.',
  'sequence-taken': 'Another event has the same place in the log.',
  'sequence-gap': 'The event before this one is missing.',
  'before-mismatch': 'It does not start from the state in which the event before it left the card.',
  'after-mismatch': 'Replayed, it leads to another state than the one stored with it.',
  'time-mismatch': 'It was given at a time before the last review of the card.',
  'study-day-mismatch': 'Its study day is not the one that its time and calendar give.',
  'nothing-to-undo': 'It takes back an event that is not the last one standing.',
  'nothing-to-redo': 'It gives an event again that was not just taken back.',
};

/**
 * Replays a card's log from the new card and gives the memory that it leads to. The order of delivery and repeated deliveries do not
 * matter. Every event is computed anew, a review with its own parameters, calendar and seed, and compared with its snapshots. A
 * review of another engine than this one's can't be recomputed: of such only the chain of snapshots is checked.
 */
export function fold(events: readonly CardEvent[]): Result<CardMemory, FoldProblem> {
  const log = inOrder(events);
  if (!log.ok) return log;
  let memory = NEW_CARD;
  const past: CardEvent[] = [];
  for (const event of log.value) {
    if (!sameMemory(event.stateBefore, memory)) return problem('before-mismatch', event);
    const after = replay(event, memory, past);
    if (!after.ok) return after;
    if (!sameMemory(event.stateAfter, after.value)) return problem('after-mismatch', event);
    memory = after.value;
    past.push(event);
  }
  return ok(memory);
}

function inOrder(events: readonly CardEvent[]): Result<CardEvent[], FoldProblem> {
  const byId = new Map<string, CardEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(event))
      return problem('duplicate-id', event);
    byId.set(event.id, event);
  }
  const log = [...byId.values()].sort((a, b) => a.sequence - b.sequence);
  for (const [index, event] of log.entries()) {
    if (event.sequence === log[index - 1]?.sequence) return problem('sequence-taken', event);
    if (event.sequence !== index + 1) return problem('sequence-gap', event);
  }
  return ok(log);
}

function replay(
  event: CardEvent,
  memory: CardMemory,
  past: readonly CardEvent[],
): Result<CardMemory, FoldProblem> {
  switch (event.kind) {
    case 'undo':
    case 'redo': {
      const stacks = undoStacks(past);
      const target = (event.kind === 'undo' ? stacks.done : stacks.undone).at(-1);
      if (target === undefined || target.id !== event.targetId)
        return problem(`nothing-to-${event.kind}`, event);
      return ok(applyEvent(memory, { kind: event.kind, target }));
    }
    case 'review': {
      if (event.parameters.engine !== DEFAULT_PARAMETERS.engine) return ok(event.stateAfter);
      const scheduled = scheduleAll({ ...event, memory, now: event.at });
      if (scheduled.now !== event.at) return problem('time-mismatch', event);
      if (scheduled.studyDay !== event.studyDay) return problem('study-day-mismatch', event);
      return ok(scheduled.outcomes[event.rating]);
    }
    default:
      return ok(applyEvent(memory, event));
  }
}

function problem(code: FoldProblemCode, event: CardEvent): { ok: false; problem: FoldProblem } {
  const { id, sequence } = event;
  return fail({ code, eventId: id, sequence, message: `Event ${sequence} (${id}): ${MESSAGES[code]}` });
}
