import 'server-only';
import { findKeys } from '../db/quiz-keys';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { placeState } from '../quiz/fold-attempt';
import { gradePaperItem } from '../quiz/grade-paper-item';
import { paperItemView } from '../quiz/paper-item-view';
import { reviewOptions } from '../quiz/review-options';
import { reviewedGrade } from '../quiz/reviewed-grade';
import { type AttemptFrame, endsOf } from './attempt-frame';
import { gradeFiles } from './grade-files';
import type { AttemptPulse, AttemptView, PlaceView, ToldPlace } from './taking-views';
import { theItemOpener } from './the-item-opener';

/** A running attempt as its page shows it. */
export async function attemptView(
  attempt: QuizAttemptWithPaper,
  frame: AttemptFrame,
  now: number,
): Promise<AttemptView> {
  const { id, quizId, preview, order, paper } = attempt;
  const { title, settings } = frame.definition;
  return {
    ...{ id, quizId, title, preview, order },
    onePerPage: settings.onePerPage,
    tellsAtOnce: tellsAtOnce(frame),
    sections: paper.sections,
    items: paper.items.map(paperItemView),
    places: await placeViews(
      attempt,
      frame,
      paper.items.map(({ place }) => place),
    ),
    pulse: attemptPulse(attempt, frame, now),
  };
}

/** Whether a try is told about before the attempt ends. */
export function tellsAtOnce({ definition }: Pick<AttemptFrame, 'definition'>): boolean {
  const { correctness, feedback, answer } = reviewOptions(definition.settings.review, 'during');
  return correctness || feedback || answer;
}

/** What stands at places of a running attempt; places that the paper does not have are left out. */
export async function placeViews(
  attempt: QuizAttemptWithPaper,
  frame: AttemptFrame,
  places: readonly number[],
): Promise<PlaceView[]> {
  const { paper, state } = attempt;
  const tells = tellsAtOnce(frame) && places.some((place) => placeState(state, place).tries.length > 0);
  const keys = tells ? await findKeys(attempt.id) : [];
  const told = (place: number): ToldPlace | null => {
    const item = paper.items.find((one) => one.place === place);
    const key = keys.find((one) => one.place === place);
    const { tries } = placeState(state, place);
    if (item === undefined || key === undefined || tries.length === 0) return null;
    const grade = gradePaperItem(
      item,
      key,
      // What was tried, not what has been changed since: that is another try.
      { response: tries.at(-1) ?? null, tries },
      { openItem: theItemOpener(), gradeFiles },
    );
    const may = reviewOptions(frame.definition.settings.review, 'during');
    const triesLeft = grade.state === 'right' ? 0 : Math.max(0, item.tries.length - tries.length);
    // Whoever still has a try is not told what to answer.
    const answer = may.answer && triesLeft === 0;
    return { grade: reviewedGrade(grade, { ...may, answer }), triesLeft };
  };
  return places
    .filter((place) => paper.items.some((one) => one.place === place))
    .map((place) => {
      const { response, savedAt, flagged, seen, answerOrder, tries } = placeState(state, place);
      return {
        ...{ place, response, savedAt, flagged, seen },
        epoch: answerOrder[0],
        triesUsed: tries.length,
        told: told(place),
      };
    });
}

/** How an attempt stands now, by the server's clock. */
export function attemptPulse(
  { state, startedAt }: QuizAttemptWithPaper,
  frame: AttemptFrame,
  now: number,
): AttemptPulse {
  const { extraMinutes, phase, epoch, messages, blurs } = state;
  const { endsAt } = endsOf(frame, { startedAt, extraMinutes });
  return {
    serverNow: now,
    ...{ phase, epoch, endsAt, extraMinutes, messages, blurs },
    remainingMs: endsAt === null ? null : Math.max(0, endsAt - now),
    graceSeconds: frame.definition.settings.graceSeconds,
  };
}
