import type * as z from 'zod';
import { currentViewer } from '@/lib/services/current-viewer';
import type { QuestionFile } from '@/lib/services/import-questions';
import type { Viewer } from '@/lib/services/page-views';
import { LARGEST_FILE } from '@/lib/services/read-question-file';
import { boundedBytes } from '../../_components/bounded-bytes';
import { problem } from './problem';
import { sameOrigin } from './same-origin';

/** The file and what stands round it in a form. */
const LARGEST_BODY = LARGEST_FILE + 512 * 1024;

/**
 * The front door of routes that take a file: as `jsonRoute`, for a form with the fields `file` and `request` (JSON). A body that is too
 * large is refused before it is read to its end.
 */
export async function fileRoute<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (viewer: Viewer, file: QuestionFile, asked: z.infer<S>) => Promise<Response>,
): Promise<Response> {
  if (!sameOrigin(request)) return problem(403, 'other-origin', 'This request came from another site.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type))
    return problem(415, 'not-a-form', 'Send a form with the content type multipart/form-data.');
  try {
    const viewer = await currentViewer();
    if (viewer === null)
      return problem(401, 'signed-out', 'You are signed out. Sign in again; nothing is lost.');
    const bytes = request.body === null ? null : await boundedBytes(request.body, LARGEST_BODY);
    if (bytes === null)
      return problem(413, 'too-large', 'The file is larger than 5 MB. Split it, or leave its pictures out.');
    const form = await new Response(bytes, { headers: { 'content-type': type } })
      .formData()
      .catch(() => null);
    const file = form?.get('file');
    if (!(file instanceof File)) return problem(400, 'no-file', 'The form holds no file. Choose one.');
    const asked = schema.safeParse(jsonOf(form?.get('request')));
    if (!asked.success)
      return problem(400, 'wrong-shape', 'The field "request" is not what this route takes.');
    const read = { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) };
    return await work(viewer, read, asked.data);
  } catch (error) {
    console.error(
      'request failed',
      new URL(request.url).pathname,
      error instanceof Error ? error.message : 'unknown',
    );
    return problem(500, 'fault', 'Something went wrong here. Try again: nothing was stored.');
  }
}

function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}
