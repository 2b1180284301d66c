import { quizActionSchema } from '@/lib/services/build-schema';
import { changeQuiz } from '@/lib/services/change-quiz';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** Publishes, closes, reopens, copies or deletes a quiz, or shows its results. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/state'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, quizActionSchema, async (viewer, body) =>
    quizReply(await changeQuiz(viewer, quizId, body)),
  );
}
