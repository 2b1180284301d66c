import type { QuizRefusal } from '@/lib/services/quiz-refusal';

/** The status of each refusal. */
export const QUIZ_STATUS: Record<QuizRefusal['code'], number> = {
  'not-found': 404,
  'unknown-place': 404,
  'unknown-code': 404,
  'bad-input': 400,
  faulty: 422,
  'not-instructor': 403,
  'needs-account': 403,
  removed: 403,
  'wrong-password': 403,
  'may-not-start': 403,
  archived: 409,
  'last-instructor': 409,
  'changed-meanwhile': 409,
  'wrong-state': 409,
  'taken-over': 409,
  closed: 409,
  stale: 409,
  'no-tries-left': 409,
  'time-over': 410,
  'too-many': 429,
};
