/** A reply as it came: status 0 when there was no connection, a null body when it was not JSON. */
export type JsonReply = { status: number; body: unknown };

/**
 * Posts JSON to our own server and never throws. `learnerId` goes along so that the server can refuse what was done by one
 * learner and would arrive under another's session.
 */
export async function postJson(
  path: string,
  body: unknown,
  learnerId: string,
  options: { keepalive?: boolean; timeoutMs?: number } = {},
): Promise<JsonReply> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-spokewise-learner': learnerId },
      body: JSON.stringify(body),
      keepalive: options.keepalive ?? false,
      signal: AbortSignal.timeout(options.timeoutMs ?? 20_000),
    });
    const parsed: unknown = await response.json().catch(() => null);
    return { status: response.status, body: parsed };
  } catch {
    return { status: 0, body: null };
  }
}
