import { currentViewer } from '@/lib/services/current-viewer';
import { loadCardInfo } from '@/lib/services/load-card-info';
import { problem } from '../../_route/problem';

/** The learner's own memory of one item. Item ids may hold slashes, so the rest of the path is the id. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ itemId: string[] }> },
): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return problem(401, 'signed-out', 'Sign in to see your cards.');
  const itemId = (await params).itemId.map(decodeURIComponent).join('/');
  const info = await loadCardInfo(viewer, itemId);
  if (info === null) return problem(404, 'unknown-card', 'There is no such card.');
  return Response.json(info, { headers: { 'cache-control': 'no-store' } });
}
