import 'server-only';
import { hash } from '../core/hash';
import { fail, ok, type Result } from '../core/result';
import { listInstructors } from '../db/list-instructors';
import { findOwnVersions } from '../db/own-questions';
import type { StoredGrade } from '../db/quiz-grades';
import { listCorrections } from '../db/quiz-regrades';
import { eachWholeAttempt } from '../db/quiz-results';
import { saveRegrade } from '../db/save-regrade';
import type { Correction } from '../quiz/correction';
import { type GradableAttempt, gradeAttempt } from '../quiz/grade-attempt';
import { type RegradeDiff, regradeDiff } from '../quiz/regrade';
import { clock } from './clock';
import { gradeFiles } from './grade-files';
import { gradedAttempts } from './graded-attempts';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import type { AskedCorrection } from './regrade-schema';
import { resultsHead } from './results-head';
import { theItemOpener } from './the-item-opener';

/** What a regrade would do. `id` names exactly this: applying asks for it. */
export type RegradePreview = { id: string; diff: RegradeDiff };

/** What a correction would do to every attempt that is over; nothing is stored. For instructors of the class. */
export async function previewRegrade(
  viewer: Viewer,
  quizId: string,
  asked: AskedCorrection,
): Promise<Result<RegradePreview, QuizRefusal>> {
  const tried = await tryRegrade(viewer, quizId, asked);
  return tried.ok ? ok({ id: tried.value.id, diff: tried.value.diff }) : tried;
}

/**
 * Applies a correction that was looked at: `previewId` must still name what it would do. Grades of all attempts, the record and the notices
 * to learners whose result changes are stored together.
 */
export async function applyRegrade(
  viewer: Viewer,
  quizId: string,
  { asked, reason, previewId }: { asked: AskedCorrection; reason: string; previewId: string },
): Promise<Result<RegradeDiff, QuizRefusal>> {
  const tried = await tryRegrade(viewer, quizId, asked);
  if (!tried.ok) return tried;
  const { id, diff, grades, made, correction, byName, now } = tried.value;
  if (id !== previewId) return fail(CHANGED);
  const stored = await saveRegrade({
    ...{ quizId, n: made + 1, corrections: [correction], diff, reason, grades },
    ...{ byId: viewer.id, byName, at: now },
    notices: diff.changes.map(({ attemptId, before, after }) => ({
      attemptId,
      beforePercent: before.weightedPercent ?? before.percent,
      afterPercent: after.weightedPercent ?? after.percent,
    })),
  });
  return stored ? ok(diff) : fail(CHANGED);
}

type Tried = RegradePreview & {
  grades: readonly StoredGrade[];
  /** Regrades that count already. */
  made: number;
  correction: Correction;
  byName: string;
  now: number;
};

async function tryRegrade(
  viewer: Viewer,
  quizId: string,
  asked: AskedCorrection,
): Promise<Result<Tried, QuizRefusal>> {
  const found = await resultsHead(viewer, quizId);
  if (!found.ok) return found;
  const { definition, access } = found.value;
  const correction = await correctionOf(asked, access.class.id);
  if (!correction.ok) return correction;
  const [attempts, { regrades, corrections: made }] = await Promise.all([
    gradedAttempts(quizId),
    listCorrections(quizId),
  ]);
  const people = new Map(attempts.map(({ id, personId }) => [id, personId]));
  const now = clock();
  const more = [correction.value];
  const how = {
    openItem: theItemOpener(),
    gradeFiles,
    passPercent: definition.settings.passPercent,
  };
  const diff = { of: 0, changes: [] as RegradeDiff['changes'], flips: 0, lowered: 0, unfit: [] as string[] };
  const grades: StoredGrade[] = [];
  await eachWholeAttempt(
    attempts.map(({ id }) => id),
    ({ id, paper, keys, state, score: old }) => {
      const personId = people.get(id) ?? '';
      const attempt: GradableAttempt = { id, personId, paper, keys, state, lateShare: old.lateShare };
      const one = regradeDiff([attempt], { made, more }, how);
      diff.of += one.of;
      diff.changes = [...diff.changes, ...one.changes];
      diff.flips += one.flips;
      diff.lowered += one.lowered;
      diff.unfit.push(...one.unfit);
      const { score, grades: places } = gradeAttempt(attempt, [...made, ...more], how);
      const percent = score.weightedPercent ?? score.percent;
      grades.push({
        ...{ attemptId: id, score, grades: places, percent, passed: score.passed },
        ...{ regrades: regrades + 1, gradedAt: now },
      });
    },
  );
  const changes = diff.changes.toSorted((a, b) => (a.attemptId < b.attemptId ? -1 : 1));
  const whole: RegradeDiff = { ...diff, changes, unfit: diff.unfit.toSorted() };
  return ok({
    id: hash(JSON.stringify([regrades, correction.value, whole])).toString(36),
    ...{ diff: whole, grades, made: regrades, correction: correction.value, now },
    byName: access.member.name,
  });
}

/** The correction with the text that it grades by; a version must be of an instructor of the class. */
async function correctionOf(
  asked: AskedCorrection,
  classId: string,
): Promise<Result<Correction, QuizRefusal>> {
  if (asked.type !== 'key') return ok(asked);
  const [versions, instructors] = await Promise.all([
    findOwnVersions([asked.ref.id]),
    listInstructors(classId),
  ]);
  const found = versions.find(({ version }) => version === asked.version);
  if (found === undefined || !instructors.includes(found.ownerId)) return fail(NO_VERSION);
  const { ref, version } = asked;
  return ok({ type: 'key', ref, version, question: found.question });
}

const CHANGED: QuizRefusal = {
  code: 'changed-meanwhile',
  message:
    'Something changed since you looked: an attempt was handed in, or somebody regraded. Look at it again.',
};
const NO_VERSION: QuizRefusal = {
  code: 'bad-input',
  message: 'There is no such version of this question. Save the fixed question first, then choose it here.',
};
