import { submitRequestSchema } from '@/lib/services/challenge-schema';
import { submitChallenge } from '@/lib/services/submit-challenge';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** Judges and keeps what is handed in; the same id again is harmless. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, submitRequestSchema, async (viewer, body) =>
    challengeReply(await submitChallenge(viewer, body)),
  );
}
