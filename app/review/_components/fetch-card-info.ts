import { messageOf } from '@/app/_components/message-of';
import type { CardInfo } from '@/lib/services/review-views';

/** Fetches what the panel shows; a sentence when that fails. */
export async function fetchCardInfo(itemId: string): Promise<CardInfo | string> {
  try {
    const response = await fetch(`/api/cards?id=${encodeURIComponent(itemId)}`);
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && typeof body === 'object' && body !== null && 'history' in body)
      return body as CardInfo;
    return messageOf(body) ?? 'The details could not be read. Try again in a moment.';
  } catch {
    return 'There is no connection. The details need the server; your answers are kept here.';
  }
}
