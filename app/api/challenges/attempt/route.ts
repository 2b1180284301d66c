import { attemptRequestSchema } from '@/lib/services/challenge-schema';
import { changeChallengeAttempt } from '@/lib/services/change-challenge-attempt';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** Starts, pauses, resumes or leaves an attempt at a challenge. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, attemptRequestSchema, async (viewer, body) =>
    challengeReply(await changeChallengeAttempt(viewer, body)),
  );
}
