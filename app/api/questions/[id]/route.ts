import { saveOwnSchema } from '@/lib/services/question-schema';
import { saveOwnQuestion } from '@/lib/services/save-own-question';
import { jsonRoute } from '../../_route/json-route';
import { problem } from '../../_route/problem';
import { quizReply } from '../../_route/quiz-reply';

/** Saves an own question as a new version. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/questions/[id]'>,
): Promise<Response> {
  const { id } = await params;
  if (id.length > 100) return problem(400, 'wrong-shape', 'The id is longer than 100 characters.');
  return jsonRoute(request, saveOwnSchema, async (viewer, body) =>
    quizReply(await saveOwnQuestion(viewer, id, body)),
  );
}
