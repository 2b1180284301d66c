import { deliverOutbox } from '@/lib/services/deliver-outbox';
import { deliverySchema } from '@/lib/services/delivery-schema';
import { jsonRoute } from '../_route/json-route';
import { problem } from '../_route/problem';

/** The browser's outbox: reviews, undo and redo, bury, suspend, reset. Saved before it is answered. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, deliverySchema, async (viewer, delivery) => {
    // A tab of another learner, left open in this browser: its answers must not become this one's.
    const from = request.headers.get('x-spokewise-learner');
    if (from !== null && from !== viewer.id) {
      return problem(403, 'another-learner', 'Somebody else is signed in here now. Your answers are kept.');
    }
    return Response.json(await deliverOutbox(viewer, delivery));
  });
}
