import { practiceReviewSchema } from '@/lib/services/practice-schema';
import { reviewPractised } from '@/lib/services/review-practised';
import { jsonRoute } from '../../_route/json-route';
import { problem } from '../../_route/problem';

const STATUS = { 'unknown-card': 404, 'nothing-answered': 400, 'not-saved': 409 } as const;

/** Lets an answer given in practice count as a review. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, practiceReviewSchema, async (viewer, body) => {
    const reviewed = await reviewPractised(viewer, body);
    if (reviewed.ok) return Response.json(reviewed.value);
    const { code, message } = reviewed.problem;
    return problem(STATUS[code], code, message);
  });
}
