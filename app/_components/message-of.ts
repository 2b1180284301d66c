/** The sentence of a refusal, as our routes give it; null where a reply has none. */
export function messageOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : null;
}
