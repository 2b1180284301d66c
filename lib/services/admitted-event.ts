import 'server-only';
import { findKeys } from '../db/quiz-keys';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { type Admission, admitEvent } from '../quiz/admit-event';
import type { ClientEvent } from '../quiz/attempt-event';
import { paperItemGrader } from '../quiz/grade-paper-item';
import type { AttemptFrame } from './attempt-frame';
import { tellsAtOnce } from './attempt-view';
import { gradeFiles } from './grade-files';
import { theItemOpener } from './the-item-opener';

/**
 * Decides about what a browser sent. A try that is no readable answer costs nothing, and where nothing is told at once a try would be an
 * answer that nobody hears about: both are taken as a save.
 */
export async function admittedEvent(
  attempt: QuizAttemptWithPaper,
  event: ClientEvent,
  frame: AttemptFrame,
  now: number,
): Promise<Admission> {
  const { action } = event;
  const isTry = action.type === 'answer' && (await countsAsTry(attempt, action, frame));
  const taken =
    action.type === 'answer' && !isTry ? { ...event, action: { ...action, type: 'save' as const } } : event;
  return admitEvent(attempt.state, taken, {
    now,
    lastSaveAt: attempt.lastSaveAt,
    triesOf: (place) => attempt.paper.items.find((one) => one.place === place)?.tries.length ?? null,
  });
}

async function countsAsTry(
  { id, paper }: QuizAttemptWithPaper,
  { place, response }: Extract<ClientEvent['action'], { type: 'answer' }>,
  frame: AttemptFrame,
): Promise<boolean> {
  const item = paper.items.find((one) => one.place === place);
  if (item === undefined || !tellsAtOnce(frame)) return false;
  const key = (await findKeys(id)).find((one) => one.place === place);
  if (key === undefined || key.question.kind === 'challenge') return false;
  const { state } = paperItemGrader(item, key, { openItem: theItemOpener(), gradeFiles })(response);
  return state === 'right' || state === 'partly' || state === 'wrong';
}
