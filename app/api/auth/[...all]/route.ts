import { auth } from '@/lib/services/auth';

/** better-auth's own routes: sessions, sign-in, sign-up, sign-out, with its origin checks and rate limits. */
export function GET(request: Request): Promise<Response> {
  return auth().handler(request);
}

export function POST(request: Request): Promise<Response> {
  return auth().handler(request);
}
