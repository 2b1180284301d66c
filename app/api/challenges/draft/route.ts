import { draftRequestSchema } from '@/lib/services/challenge-schema';
import { saveDraft } from '@/lib/services/save-draft';
import { challengeReply } from '../../_route/challenge-reply';
import { jsonRoute } from '../../_route/json-route';

/** Keeps what the learner is writing; what another device saved since is not overwritten (409 with that draft). */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, draftRequestSchema, async (viewer, body) =>
    challengeReply(await saveDraft(viewer, body)),
  );
}
