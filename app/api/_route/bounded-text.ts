import { boundedBytes } from '../../_components/bounded-bytes';

/** A request's body as text, or null as soon as it is larger than `maxBytes` (the length header is not believed). */
export async function boundedText(request: Request, maxBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  if (request.body === null) return '';
  const bytes = await boundedBytes(request.body, maxBytes);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
