import { archiveQuestions } from '@/lib/services/archive-questions';
import { archiveSchema } from '@/lib/services/question-schema';
import { jsonRoute } from '../../_route/json-route';
import { quizReply } from '../../_route/quiz-reply';

/** Puts questions into the archive or takes them out of it. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, archiveSchema, async (viewer, body) =>
    quizReply(await archiveQuestions(viewer, body)),
  );
}
