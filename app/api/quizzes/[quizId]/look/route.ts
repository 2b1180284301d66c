import { lookSchema } from '@/lib/services/build-schema';
import { lookAtQuestion } from '@/lib/services/look-at-question';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** One question as learners see it. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/look'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, lookSchema, async (viewer, body) =>
    quizReply(await lookAtQuestion(viewer, quizId, body)),
  );
}
