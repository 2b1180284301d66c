import { currentViewer } from '@/lib/services/current-viewer';
import { loadAttempt } from '@/lib/services/load-attempt';
import { problem } from '../../_route/problem';
import { quizReply } from '../../_route/quiz-reply';

/** The viewer's attempt as it is taken. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/attempts/[id]'>,
): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null)
    return problem(401, 'signed-out', 'You are signed out. Sign in again; nothing is lost.');
  return quizReply(await loadAttempt(viewer, (await params).id));
}
