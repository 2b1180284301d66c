import { auth } from '@/lib/services/auth';
import { boundedText } from '../../_route/bounded-text';
import { problem } from '../../_route/problem';

/** No form of ours is larger. */
const MAX_BYTES = 64 * 1024;

/** better-auth's own routes: sessions, sign-in, sign-up, sign-out, with its origin checks and rate limits. */
export function GET(request: Request): Promise<Response> {
  return auth().handler(request);
}

export async function POST(request: Request): Promise<Response> {
  const text = await boundedText(request, MAX_BYTES);
  if (text === null)
    return problem(413, 'too-large', `The body is larger than ${MAX_BYTES / 1024} KB. Nothing was changed.`);
  const { url, method, headers } = request;
  return auth().handler(new Request(url, { method, headers, body: text }));
}
