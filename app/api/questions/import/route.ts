import { importQuestions } from '@/lib/services/import-questions';
import { importRequestSchema } from '@/lib/services/question-schema';
import type { ImportStep } from '@/lib/services/question-views';
import { fileRoute } from '../../_route/file-route';

/** Imports a file; the reply is a stream of lines, each an ImportStep as JSON, so that the page can say how far it is. */
export function POST(request: Request): Promise<Response> {
  return fileRoute(request, importRequestSchema, async (viewer, file, asked) => {
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      async start(controller) {
        const say = (step: ImportStep) => controller.enqueue(encoder.encode(`${JSON.stringify(step)}\n`));
        try {
          const result = await importQuestions(viewer, { ...file, ...asked }, say);
          say(
            result.ok
              ? { step: 'done', ...result.value }
              : { step: 'refused', message: result.problem.message },
          );
        } catch (error) {
          console.error('import failed', error instanceof Error ? error.message : 'unknown');
          say({ step: 'refused', message: 'Something went wrong here. Try again: nothing was stored.' });
        }
        controller.close();
      },
    });
    return new Response(stream, {
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
}
