import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '../db/client';

/** Signs somebody in without their password: stores a session and gives the cookie of it, signed as better-auth signs. */
export async function sessionCookie(client: Database, userId: string, secret: string): Promise<string> {
  const [token, now] = [randomUUID(), new Date()];
  await client.session.create({
    data: {
      ...{ id: randomUUID(), token, userId, createdAt: now, updatedAt: now },
      expiresAt: new Date(now.getTime() + 86_400_000),
    },
  });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
