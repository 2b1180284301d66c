import type { QuizPreset, QuizSettings } from './quiz-settings';
import { EVERY_ASPECT, type ReviewAspect, type ReviewMatrix } from './review-matrix';

type Aspects = Readonly<Record<ReviewAspect, boolean>>;

const nothing: Aspects = {
  response: false,
  correctness: false,
  points: false,
  feedback: false,
  answer: false,
};
/** What was answered and what it earned, not what would have been right. */
const score: Aspects = { ...nothing, response: true, correctness: true, points: true };
const ownAnswers: Aspects = { ...nothing, response: true };

const shown: Readonly<Record<QuizPreset, ReviewMatrix>> = {
  practice: { during: EVERY_ASPECT, 'just-after': EVERY_ASPECT, later: EVERY_ASPECT, closed: EVERY_ASPECT },
  assignment: { during: ownAnswers, 'just-after': score, later: score, closed: EVERY_ASPECT },
  exam: { during: ownAnswers, 'just-after': nothing, later: nothing, closed: EVERY_ASPECT },
};

const base = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  latePercent: 100,
  password: null,
  graceSeconds: 60,
  shuffleOptions: true,
  pinVersions: true,
  blueprint: null,
} as const;

/** Everything filled in, for a class of 25 that an instructor has no time to set up. Dates are left open. */
export const presets: Readonly<Record<QuizPreset, QuizSettings>> = {
  practice: {
    ...base,
    preset: 'practice',
    attempts: null,
    method: 'best',
    coolDownMinutes: 0,
    timeLimitMinutes: null,
    onePerPage: true,
    passPercent: null,
    pinVersions: false,
    review: shown.practice,
  },
  assignment: {
    ...base,
    preset: 'assignment',
    latePercent: 80,
    attempts: 2,
    method: 'best',
    coolDownMinutes: 0,
    timeLimitMinutes: null,
    onePerPage: false,
    passPercent: 60,
    review: shown.assignment,
  },
  exam: {
    ...base,
    preset: 'exam',
    latePercent: 0,
    attempts: 1,
    method: 'first',
    coolDownMinutes: 0,
    timeLimitMinutes: 90,
    onePerPage: true,
    passPercent: 75,
    review: shown.exam,
  },
};
