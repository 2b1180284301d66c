import { queueRequestSchema } from '@/lib/services/delivery-schema';
import { loadMoreCards } from '@/lib/services/load-review';
import { jsonRoute } from '../_route/json-route';

/** More cards for the session that is open in the browser. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, queueRequestSchema, async (viewer, body) =>
    Response.json(await loadMoreCards(viewer, body)),
  );
}
