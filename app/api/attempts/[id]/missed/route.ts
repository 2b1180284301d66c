import { addQuizMissed } from '@/lib/services/add-quiz-missed';
import { noFieldsSchema } from '@/lib/services/taking-schema';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** Puts what an attempt missed into the learner's deck. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/attempts/[id]/missed'>,
): Promise<Response> {
  const { id } = await params;
  return jsonRoute(request, noFieldsSchema, async (viewer) => quizReply(await addQuizMissed(viewer, id)));
}
