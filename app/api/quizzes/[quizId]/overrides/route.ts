import { saveOverrideSchema } from '@/lib/services/build-schema';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadOverrides, saveOverride } from '@/lib/services/quiz-overrides';
import { jsonRoute } from '../../../_route/json-route';
import { problem } from '../../../_route/problem';
import { quizReply } from '../../../_route/quiz-reply';

/** What differs in a quiz for people and labels. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/overrides'>,
): Promise<Response> {
  const [{ quizId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null)
    return problem(401, 'signed-out', 'You are signed out. Sign in again; nothing is lost.');
  return quizReply(await loadOverrides(viewer, quizId));
}

/** Lets something differ for a person or a label, or no longer. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/overrides'>,
): Promise<Response> {
  const { quizId } = await params;
  return jsonRoute(request, saveOverrideSchema, async (viewer, body) =>
    quizReply(await saveOverride(viewer, quizId, body)),
  );
}
