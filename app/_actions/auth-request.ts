import { cookies, headers } from 'next/headers';
import { env } from '@/lib/env';
import { auth } from '@/lib/services/auth';

export type AuthReply = { ok: boolean; status: number; code: string | null; userId: string | null };

/**
 * Sends a form to better-auth's own route inside the process, so that its origin check and rate limits hold for forms as they
 * do for fetches, and hands its cookies on. Gives the status, better-auth's word for a refusal, and who is signed in by it.
 */
export async function authRequest(path: string, body: Record<string, unknown>): Promise<AuthReply> {
  const incoming = await headers();
  const base = env().BETTER_AUTH_URL;
  const outgoing = new Headers({ 'content-type': 'application/json', origin: new URL(base).origin });
  for (const name of ['cookie', 'user-agent', 'x-forwarded-for']) {
    const value = incoming.get(name);
    if (value !== null) outgoing.set(name, value);
  }
  const response = await auth().handler(
    new Request(new URL(`/api/auth${path}`, base), {
      method: 'POST',
      headers: outgoing,
      body: JSON.stringify(body),
    }),
  );
  const jar = await cookies();
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const split = pair.indexOf('=');
    const given = new Map(
      attributes.map((attribute) => {
        const [name = '', value = ''] = attribute.split('=');
        return [name.toLowerCase(), value];
      }),
    );
    const maxAge = given.get('max-age');
    jar.set(pair.slice(0, split), decodeURIComponent(pair.slice(split + 1)), {
      path: given.get('path') ?? '/',
      httpOnly: given.has('httponly'),
      secure: given.has('secure'),
      sameSite: 'lax',
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
  const answer: unknown = await response.json().catch(() => null);
  return { ok: response.ok, status: response.status, code: codeOf(answer), userId: userIdOf(answer) };
}

function codeOf(answer: unknown): string | null {
  return typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : null;
}

function userIdOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('user' in answer)) return null;
  const { user } = answer;
  return typeof user === 'object' && user !== null && 'id' in user ? String(user.id) : null;
}
