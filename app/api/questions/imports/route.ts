import { undoImportSchema } from '@/lib/services/question-schema';
import { undoImport } from '@/lib/services/undo-import';
import { jsonRoute } from '../../_route/json-route';
import { quizReply } from '../../_route/quiz-reply';

/** Takes an import back. */
export function POST(request: Request): Promise<Response> {
  return jsonRoute(request, undoImportSchema, async (viewer, { id }) =>
    quizReply(await undoImport(viewer, id)),
  );
}
