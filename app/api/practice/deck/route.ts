import { addPractised } from '@/lib/services/add-practised';
import { practiceDeckSchema } from '@/lib/services/practice-schema';
import { jsonRoute } from '../../_route/json-route';
import { problem } from '../../_route/problem';

/** Puts practised questions into the deck. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, practiceDeckSchema, async (viewer, { items }) => {
    const added = await addPractised(viewer, items);
    return added.ok ? Response.json(added.value) : problem(404, added.problem.code, added.problem.message);
  });
}
