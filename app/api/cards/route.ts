import { currentViewer } from '@/lib/services/current-viewer';
import { loadCardInfo } from '@/lib/services/load-card-info';
import { problem } from '../_route/problem';

/** GET /api/cards?id=<itemId>: the learner's own memory of one item. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return problem(401, 'signed-out', 'Sign in to see your cards.');
  const info = await loadCardInfo(viewer, new URL(request.url).searchParams.get('id') ?? '');
  if (info === null) return problem(404, 'unknown-card', 'There is no such card.');
  return Response.json(info, { headers: { 'cache-control': 'no-store' } });
}
