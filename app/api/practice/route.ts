import { loadPractice } from '@/lib/services/load-practice';
import { practiceRequestSchema } from '@/lib/services/practice-schema';
import { jsonRoute } from '../_route/json-route';

/** The next questions of a practice; answers go to /api/answers, as those of reviews do. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, practiceRequestSchema, async (_viewer, body) =>
    Response.json(await loadPractice(body)),
  );
}
