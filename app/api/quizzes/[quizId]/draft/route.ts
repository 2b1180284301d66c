import { saveQuizSchema } from '@/lib/services/build-schema';
import { saveQuiz } from '@/lib/services/save-quiz';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** Saves the draft of a quiz; one that was saved elsewhere since is not overwritten (409). */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/draft'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, saveQuizSchema, async (viewer, body) =>
    quizReply(await saveQuiz(viewer, quizId, body)),
  );
}
