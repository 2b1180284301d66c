import { ok, type Result } from '@/lib/core/result';
import type { QuizRefusal } from '@/lib/services/quiz-refusal';
import { endAttempt, extendAll, extendAttempt, messageAll, messageAttempt } from '@/lib/services/run-attempt';
import { runSchema } from '@/lib/services/run-schema';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** More time, a message or the end, for one attempt or for all that go on; how many it reached. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/run'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, runSchema, async (viewer, body) => {
    const one = (done: Result<null, QuizRefusal>) => (done.ok ? ok({ attempts: 1 }) : done);
    const { attemptId } = body;
    switch (body.action) {
      case 'extend':
        return quizReply(
          attemptId === undefined
            ? await extendAll(viewer, quizId, body.minutes)
            : one(await extendAttempt(viewer, attemptId, body.minutes)),
        );
      case 'message':
        return quizReply(
          attemptId === undefined
            ? await messageAll(viewer, quizId, body.text)
            : one(await messageAttempt(viewer, attemptId, body.text)),
        );
      case 'end':
        return quizReply(one(await endAttempt(viewer, body.attemptId)));
    }
  });
}
