import { solutionRequestSchema } from '@/lib/services/challenge-schema';
import { showSolution } from '@/lib/services/show-solution';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** The solutions, after three tries or on giving up. Not in an exam. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, solutionRequestSchema, async (viewer, body) =>
    challengeReply(await showSolution(viewer, body)),
  );
}
