import type { Result } from '@/lib/core/result';
import type { QuizRefusal } from '@/lib/services/quiz-refusal';

const STATUS: Record<QuizRefusal['code'], number> = {
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

/** What a service of classes and quizzes gave, or its refusal with an honest status. */
export function quizReply(result: Result<unknown, QuizRefusal>): Response {
  const headers = { 'cache-control': 'no-store' };
  if (result.ok) return Response.json(result.value, { headers });
  const { code, retryAfterSeconds } = result.problem;
  return Response.json(result.problem, {
    status: STATUS[code],
    headers:
      retryAfterSeconds === undefined ? headers : { ...headers, 'retry-after': String(retryAfterSeconds) },
  });
}
