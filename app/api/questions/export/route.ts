import { exportQuestions } from '@/lib/services/export-questions';
import { exportSchema } from '@/lib/services/question-schema';
import { jsonRoute } from '../../_route/json-route';
import { quizReply } from '../../_route/quiz-reply';

/** Questions of one's own as a file, with what of them did not go into it. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, exportSchema, async (viewer, body) =>
    quizReply(await exportQuestions(viewer, body)),
  );
}
