import type { Page } from '@playwright/test';

/** The id of the one who is signed in on a page. */
export async function learnerIdOf(page: Page): Promise<string> {
  const reply = await page.request.get('/api/auth/get-session');
  const { user } = (await reply.json()) as { user: { id: string } };
  return user.id;
}
