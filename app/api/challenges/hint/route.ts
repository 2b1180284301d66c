import { hintRequestSchema } from '@/lib/services/challenge-schema';
import { takeHint } from '@/lib/services/take-hint';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** The next step towards an objective. Not in an exam. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, hintRequestSchema, async (viewer, body) =>
    challengeReply(await takeHint(viewer, body)),
  );
}
