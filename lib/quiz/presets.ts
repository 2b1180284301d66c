import type { QuizPreset, QuizSettings } from './quiz-settings';
import type { ReviewAspect, ReviewMatrix } from './review-matrix';

type Aspects = Readonly<Record<ReviewAspect, boolean>>;

const nothing: Aspects = {
  response: false,
  correctness: false,
  points: false,
  feedback: false,
  answer: false,
};
const everything: Aspects = { response: true, correctness: true, points: true, feedback: true, answer: true };
/** What was answered and what it earned, not what would have been right. */
const score: Aspects = { ...nothing, response: true, correctness: true, points: true };
const ownAnswers: Aspects = { ...nothing, response: true };

const shown: Readonly<Record<QuizPreset, ReviewMatrix>> = {
  practice: { during: everything, 'just-after': everything, later: everything, closed: everything },
  assignment: { during: ownAnswers, 'just-after': score, later: score, closed: everything },
  exam: { during: ownAnswers, 'just-after': nothing, later: nothing, closed: everything },
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
