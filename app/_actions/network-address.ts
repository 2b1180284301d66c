import { headers } from 'next/headers';

/** The network address that a request came from, as the server or the proxy before it says. For limits alone: it can be made up. */
export async function networkAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? '';
  return (forwarded.split(',')[0] ?? '').trim().slice(0, 60) || 'unknown';
}
