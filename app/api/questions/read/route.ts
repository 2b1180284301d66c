import * as z from 'zod';
import { reviewImport } from '@/lib/services/import-questions';
import { fileRoute } from '../../_route/file-route';
import { quizReply } from '../../_route/quiz-reply';

/** What a file of questions would bring; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return fileRoute(request, z.strictObject({}), async (viewer, file) =>
    quizReply(await reviewImport(viewer, file)),
  );
}
