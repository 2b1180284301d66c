import { startAttempt } from '@/lib/services/start-attempt';
import { startRequestSchema } from '@/lib/services/taking-schema';
import { jsonRoute } from '../_route/json-route';
import { quizReply } from '../_route/quiz-reply';

/** Starts an attempt, or gives the one that runs; the same id again is harmless. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, startRequestSchema, async (viewer, body) =>
    quizReply(await startAttempt(viewer, body)),
  );
}
