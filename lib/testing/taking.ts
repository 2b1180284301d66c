import type { ClientAction, ClientEvent } from '../quiz/attempt-event';
import type { Viewer } from '../services/page-views';
import { saveEvents } from '../services/save-events';
import { startAttempt } from '../services/start-attempt';

/** Somebody by id; what they may is what the class says. */
export function who(id: string): Viewer {
  return { id, name: id, email: null, guest: false, role: 'learner' };
}

/** An attempt started by the viewer: its id. Throws where it may not be. */
export async function started(viewer: Viewer, quizId: string, preview = false): Promise<string> {
  const result = await startAttempt(viewer, { id: crypto.randomUUID(), quizId, password: null, preview });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.id;
}

/** An event of a page of epoch 1. */
export function pageEvent(
  clientSeq: number,
  action: ClientAction,
  over: Partial<ClientEvent> = {},
): ClientEvent {
  return { epoch: 1, clientSeq, at: 0, action, ...over };
}

/** A save of something typed. */
export function typed(place: number, text: string): ClientAction {
  return { type: 'save', place, response: { form: 'type-in', text } };
}

/** What the server says of each event: "taken", "repeat" or a code of refusal. */
export async function sent(viewer: Viewer, id: string, ...events: ClientEvent[]): Promise<string[]> {
  const result = await saveEvents(viewer, id, events);
  if (!result.ok) return [result.problem.code];
  return result.value.results.map((one) => (one.outcome === 'refused' ? one.code : one.outcome));
}

/** The place of "own-typed" in `quizOfEveryKind`. */
export const TYPED = 4;
/** What earns its point. */
export const RIGHT = 'canary-typed-answer';
