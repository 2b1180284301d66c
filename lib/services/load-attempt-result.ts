import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listAdditions } from '../db/deck-additions';
import { findAttemptOf } from '../db/quiz-attempts';
import type { StoredGrade } from '../db/quiz-grades';
import { listNotices } from '../db/quiz-notices';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { placeState } from '../quiz/fold-attempt';
import { paperItemView } from '../quiz/paper-item-view';
import { EVERY_ASPECT, type ReviewAspect, type ReviewMoment } from '../quiz/review-matrix';
import { reviewMoment, reviewOptions } from '../quiz/review-options';
import { reviewedGrade } from '../quiz/reviewed-grade';
import { answersUnseen } from './answers-unseen';
import { type AttemptFrame, attemptFrame } from './attempt-frame';
import type { AttemptResultView } from './attempt-result-views';
import { changeAttempt } from './change-attempt';
import { clock } from './clock';
import { closesForAll } from './closes-for-all';
import { currentGrade } from './current-grade';
import { domainNames } from './domain-names';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { heldBackWords, verdictWords } from './result-words';
import { theCatalogue } from './the-catalogue';

type Shown = { moment: ReviewMoment; may: Readonly<Record<ReviewAspect, boolean>> };

/** What came of an attempt of the viewer's, as far as the review options show it now; refused while it runs. */
export async function loadAttemptResult(
  viewer: Viewer,
  id: string,
): Promise<Result<AttemptResultView, QuizRefusal>> {
  const found = await closedAttempt(viewer, id);
  if (!found.ok) return found;
  const { attempt, frame, shown, grade, now } = found.value;
  const [additions, notices] = await Promise.all([listAdditions(viewer.id), listNotices(id)]);
  const view = attemptResultView(attempt, frame, grade, shown, now);
  const inDeck = new Set(additions);
  const blank = view.items.filter(({ grade: { state, answer } }) => answer === null && state !== 'void');
  const unseen = await answersUnseen(
    attempt,
    shown.may.answer ? blank.map(({ view: { place } }) => place) : [],
  );
  return ok({
    ...view,
    items: view.items.map((item) => {
      const answer = unseen.get(item.view.place) ?? item.grade.answer;
      return { ...item, grade: { ...item.grade, answer } };
    }),
    missed: view.missed?.map((one) => ({ ...one, inDeck: inDeck.has(one.itemId) })) ?? null,
    notices: shown.may.points ? notices : [],
  });
}

/** An attempt of the viewer's that is over, with its grade and what of it may be shown now. */
export async function closedAttempt(
  viewer: Viewer,
  id: string,
): Promise<
  Result<
    { attempt: QuizAttemptWithPaper; frame: AttemptFrame; shown: Shown; grade: StoredGrade; now: number },
    QuizRefusal
  >
> {
  const now = clock();
  const changed = await changeAttempt(
    () => findAttemptOf(id, viewer.id),
    now,
    () => ({ events: [], outcome: null }),
  );
  const frame = changed === null ? null : await attemptFrame(changed.attempt);
  if (changed === null || frame === null) return fail(NOT_FOUND);
  const { attempt } = changed;
  if (attempt.state.phase === 'open') return fail(RUNS);
  const grade = await currentGrade(attempt, frame);
  return ok({ attempt, frame, shown: await shownNow(attempt, frame, now), grade, now });
}

/** An attempt with its grade as a page shows it; `inDeck` and notices are the caller's to add. */
export function attemptResultView(
  { id, quizId, preview, order, state, startedAt, paper }: QuizAttemptWithPaper,
  { definition: { title, settings } }: AttemptFrame,
  { score, grades }: StoredGrade,
  { moment, may }: Shown,
  now: number,
): AttemptResultView {
  const names = domainNames(theCatalogue(), paper.blueprint);
  const gradeAt = new Map(grades.map((grade) => [grade.place, grade]));
  const { passPercent } = settings;
  return {
    ...{ id, quizId, title, preview, order, startedAt, may },
    phase: state.phase,
    blurs: state.blurs,
    closedAt: state.closedAt ?? startedAt,
    serverNow: now,
    verdict: verdictWords(state.phase, may.points ? score : null, passPercent),
    heldBack: preview ? null : heldBackWords(settings.review, moment),
    score: may.points
      ? {
          ...score,
          passPercent,
          domains: score.domains.map((domain) => ({ ...domain, name: names(domain.id) })),
          coveredPercent: paper.blueprint?.coveredPercent ?? null,
        }
      : null,
    sections: paper.sections,
    items: paper.items.flatMap((item) => {
      const grade = gradeAt.get(item.place);
      const { response, flagged } = placeState(state, item.place);
      if (grade === undefined) return [];
      return [
        {
          view: paperItemView(item),
          response: may.response ? response : null,
          answered: response !== null,
          flagged,
          grade: reviewedGrade(grade, may),
        },
      ];
    }),
    weakestFirst: may.points ? score.placesWeakestFirst : paper.items.map(({ place }) => place),
    missed: may.correctness
      ? paper.items.flatMap(({ place, ref }) => {
          const graded = gradeAt.get(place);
          const missed = graded !== undefined && graded.of > 0 && graded.state !== 'right';
          const live = ref.kind === 'item' && theCatalogue().item(ref.id)?.status === 'live';
          return missed && live ? [{ itemId: ref.id, place, inDeck: false }] : [];
        })
      : null,
    notices: [],
  };
}

/** A preview's instructor sees everything once it is handed in: they wrote the quiz. */
async function shownNow(
  { state, preview }: QuizAttemptWithPaper,
  { quiz, definition: { settings } }: AttemptFrame,
  now: number,
): Promise<Shown> {
  if (preview) return { moment: 'closed', may: EVERY_ASPECT };
  const closesAt = await closesForAll(quiz, settings);
  const moment = reviewMoment(state, { closesAt, releasedAt: quiz.releasedAt, now });
  return { moment, may: reviewOptions(settings.review, moment) };
}

const RUNS: QuizRefusal = {
  code: 'wrong-state',
  message: 'This attempt still runs. Its result comes when it is handed in.',
};
