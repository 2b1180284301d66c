import type { Page } from '@playwright/test';

/** Starts as a guest from the page of a visitor, with so many new cards a day. */
export async function benchGuest(page: Page, newPerDay: number): Promise<void> {
  await page.getByRole('button', { name: 'Start as a guest' }).click();
  await page.waitForURL('**/review');
  await page.goto('/settings');
  await page.locator('[name=newPerDay]').fill(String(newPerDay));
  await page.getByRole('button', { name: /save/i }).first().click();
  await page.getByText('Settings saved').first().waitFor();
}
