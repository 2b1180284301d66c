import { summaryRequestSchema } from '@/lib/services/delivery-schema';
import { loadSummary } from '@/lib/services/load-summary';
import { jsonRoute } from '../_route/json-route';

/** What a session came to. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, summaryRequestSchema, async (viewer, { sessionId }) =>
    Response.json(await loadSummary(viewer, sessionId)),
  );
}
