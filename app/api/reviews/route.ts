import { deliverOutbox } from '@/lib/services/deliver-outbox';
import { deliverySchema } from '@/lib/services/delivery-schema';
import { jsonRoute } from '../_route/json-route';

/** The browser's outbox: reviews, undo and redo, bury, suspend, reset. Saved before it is answered. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, deliverySchema, async (viewer, delivery) =>
    Response.json(await deliverOutbox(viewer, delivery)),
  );
}
