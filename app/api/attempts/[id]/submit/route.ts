import { saveEvents } from '@/lib/services/save-events';
import { submitRequestSchema } from '@/lib/services/taking-schema';
import { jsonRoute } from '../../../_route/json-route';
import { saveReply } from '../../../_route/save-reply';

/** Hands an attempt in, with what was not saved yet before it; a repeat is harmless. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/attempts/[id]/submit'>,
): Promise<Response> {
  const { id } = await params;
  return jsonRoute(request, submitRequestSchema, async (viewer, { events }) =>
    saveReply(await saveEvents(viewer, id, events)),
  );
}
