import { addMissed } from '@/lib/services/add-missed';
import { missedRequestSchema } from '@/lib/services/challenge-schema';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** Puts items that a submission missed into the deck. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, missedRequestSchema, async (viewer, body) =>
    challengeReply(await addMissed(viewer, body)),
  );
}
