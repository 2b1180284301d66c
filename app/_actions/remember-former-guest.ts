import { cookies } from 'next/headers';
import type { Viewer } from '@/lib/services/page-views';
import { FORMER_GUEST_COOKIE } from '../_components/former-guest-cookie';

/** Notes in this browser that the guest `before` is the account `userId` now: unsent answers of the guest are the account's. */
export async function rememberFormerGuest(before: Viewer | null, userId: string | null): Promise<void> {
  if (!before?.guest || userId === null || userId === before.id) return;
  (await cookies()).set(FORMER_GUEST_COOKIE, `${before.id}.${userId}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 365 * 86_400,
  });
}
