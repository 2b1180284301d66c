import { takeOver } from '@/lib/services/load-attempt';
import { noFieldsSchema } from '@/lib/services/taking-schema';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** Makes the page that asks the one that writes; gives the attempt with the new epoch. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/attempts/[id]/takeover'>,
): Promise<Response> {
  const { id } = await params;
  return jsonRoute(request, noFieldsSchema, async (viewer) => quizReply(await takeOver(viewer, id)));
}
