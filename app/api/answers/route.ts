import { checkAnswer } from '@/lib/services/check-answer';
import { answerRequestSchema } from '@/lib/services/delivery-schema';
import { jsonRoute } from '../_route/json-route';
import { problem } from '../_route/problem';

/** Grades an answer to a choose, type-in or map question; key and explanations come back with the verdict. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, answerRequestSchema, async (_viewer, body) => {
    const verdict = checkAnswer(body);
    if (verdict === null)
      return problem(404, 'unknown-card', 'This question is not there any more. Go on with the next one.');
    return Response.json({ verdict });
  });
}
