/** The guest that became the account `viewerId` in this browser, by the cookie's value; null when none or another account. */
export function formerGuestOf(cookie: string | undefined, viewerId: string): string | null {
  const [guestId, accountId] = (cookie ?? '').split('.');
  return guestId && accountId === viewerId ? guestId : null;
}
