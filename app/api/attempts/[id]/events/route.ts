import { saveEvents } from '@/lib/services/save-events';
import { eventsRequestSchema } from '@/lib/services/taking-schema';
import { jsonRoute } from '../../../_route/json-route';
import { saveReply } from '../../../_route/save-reply';

/** Takes what a page of an attempt did, and says of each event whether it is stored; a repeat is harmless. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/attempts/[id]/events'>,
): Promise<Response> {
  const { id } = await params;
  return jsonRoute(request, eventsRequestSchema, async (viewer, { events }) =>
    saveReply(await saveEvents(viewer, id, events)),
  );
}
