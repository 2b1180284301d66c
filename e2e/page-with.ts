import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A page of somebody who is signed in by the cookie that seeding a quiz has given. */
export async function pageWith(browser: Browser, base: string, cookie: string | null): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: base, locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  });
  await signIn(context, base, cookie);
  return context.newPage();
}

/** Signs a browser in. */
export async function signIn(context: BrowserContext, base: string, cookie: string | null): Promise<void> {
  const [name = '', value = ''] = (cookie ?? '').split('=');
  await context.addCookies([{ name, value, url: base, httpOnly: true, sameSite: 'Lax' }]);
}
