import { createQuizSchema } from '@/lib/services/build-schema';
import { createQuiz } from '@/lib/services/create-quiz';
import { jsonRoute } from '../_route/json-route';
import { quizReply } from '../_route/quiz-reply';

/** Adds a quiz to a class, filled in by a preset. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, createQuizSchema, async (viewer, body) =>
    quizReply(await createQuiz(viewer, body)),
  );
}
