import { bankSearchSchema } from '@/lib/services/build-schema';
import { searchBank } from '@/lib/services/search-bank';
import { jsonRoute } from '../../../_route/json-route';
import { quizReply } from '../../../_route/quiz-reply';

/** Looks for questions that a quiz may ask. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/bank'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, bankSearchSchema, async (viewer, body) =>
    quizReply(await searchBank(viewer, quizId, body)),
  );
}
