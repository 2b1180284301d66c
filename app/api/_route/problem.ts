/** A refusal: a machine word and a sentence. */
export function problem(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status, headers: { 'cache-control': 'no-store' } });
}
