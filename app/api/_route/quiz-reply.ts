import type { Result } from '@/lib/core/result';
import type { QuizRefusal } from '@/lib/services/quiz-refusal';
import { QUIZ_STATUS } from './quiz-status';

/** What a service of classes and quizzes gave, or its refusal with an honest status. */
export function quizReply(result: Result<unknown, QuizRefusal>): Response {
  const headers = { 'cache-control': 'no-store' };
  if (result.ok) return Response.json(result.value, { headers });
  const { code, retryAfterSeconds } = result.problem;
  return Response.json(result.problem, {
    status: QUIZ_STATUS[code],
    headers:
      retryAfterSeconds === undefined ? headers : { ...headers, 'retry-after': String(retryAfterSeconds) },
  });
}
