import type { Result } from '@/lib/core/result';
import type { QuizRefusal } from '@/lib/services/quiz-refusal';
import type { SaveReply } from '@/lib/services/taking-views';
import { quizReply } from './quiz-reply';
import { QUIZ_STATUS } from './quiz-status';

/** The word on a batch of events: the status is that of the first one refused, the body says it of each. */
export function saveReply(result: Result<SaveReply, QuizRefusal>): Response {
  if (!result.ok) return quizReply(result);
  const headers = { 'cache-control': 'no-store' };
  const refused = result.value.results.find((one) => one.outcome === 'refused');
  if (refused === undefined) return Response.json(result.value, { headers });
  const { code, message } = refused;
  return Response.json({ code, message, ...result.value }, { status: QUIZ_STATUS[code], headers });
}
