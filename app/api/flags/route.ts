import { flagRequestSchema } from '@/lib/services/delivery-schema';
import { flagContent } from '@/lib/services/flag-content';
import { jsonRoute } from '../_route/json-route';
import { problem } from '../_route/problem';

/** "This content is wrong": kept for whoever looks after the content. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, flagRequestSchema, async (viewer, flag) =>
    (await flagContent(viewer, flag))
      ? Response.json({ ok: true })
      : problem(404, 'unknown-card', 'This question is not there any more.'),
  );
}
