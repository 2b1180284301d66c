import type * as z from 'zod';
import { atWork } from '@/lib/services/at-work';
import { currentViewer } from '@/lib/services/current-viewer';
import type { Viewer } from '@/lib/services/page-views';
import { BODY_LIMIT } from './body-limit';
import { boundedText } from './bounded-text';
import { problem } from './problem';
import { sameOrigin } from './same-origin';

/**
 * The front door of every POST route: same origin, JSON, a bounded body of the right shape, somebody signed in, and the one
 * whom the page was made for; only then the work. Each refusal is a sentence with an honest status (403, 415, 413, 400, 401, 403); a fault is a 500 that says that
 * nothing was saved, without its inside.
 */
export async function jsonRoute<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (viewer: Viewer, body: z.infer<S>) => Promise<Response>,
): Promise<Response> {
  if (!sameOrigin(request)) return problem(403, 'other-origin', 'This request came from another site.');
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return problem(415, 'not-json', 'Send JSON with the content type application/json.');
  }
  const text = await boundedText(request, BODY_LIMIT);
  if (text === null)
    return problem(413, 'too-large', `The body is larger than ${BODY_LIMIT / 1024} KB. Send less at once.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem(400, 'not-json', 'The body is not JSON.');
  }
  const body = schema.safeParse(json);
  if (!body.success) {
    const issue = body.error.issues[0];
    const place = issue?.path.join('.') || 'the body';
    return problem(400, 'wrong-shape', `${place}: ${issue?.message ?? 'not what this route takes'}.`);
  }
  try {
    const viewer = await currentViewer();
    if (viewer === null)
      return problem(401, 'signed-out', 'You are signed out. Sign in again; nothing is lost.');
    // A tab of another learner, left open in this browser: its answers must not become this one's, nor this one's cards go there.
    const from = request.headers.get('x-spokewise-learner');
    if (from !== null && from !== viewer.id)
      return problem(403, 'another-learner', 'Somebody else is signed in here now. Your answers are kept.');
    return await atWork(() => work(viewer, body.data));
  } catch (error) {
    console.error(
      'request failed',
      new URL(request.url).pathname,
      error instanceof Error ? error.message : 'unknown',
    );
    return problem(
      500,
      'fault',
      'Something went wrong here. Try again: what was not confirmed was not saved.',
    );
  }
}
