import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { auth } from './auth';
import type { Role, Viewer } from './page-views';

/** Who asks, from the session cookie; null when nobody is signed in or the session has ended. One look-up per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (session === null) return null;
  const { user } = session;
  const guest = (user as { isAnonymous?: boolean | null }).isAnonymous === true;
  return {
    id: user.id,
    name: user.name,
    email: guest ? null : user.email,
    guest,
    role: roleOf((user as { role?: unknown }).role),
  };
});

function roleOf(value: unknown): Role {
  return value === 'instructor' || value === 'administrator' ? value : 'learner';
}
