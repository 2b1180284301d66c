import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { BASE } from './base';
import { expect, test } from './learner';
import { ReviewPage } from './review-page';

const PASSWORD = 'correct horse battery';
const address = () => `${randomUUID()}@example.org`;
const exported = async (page: Page) => (await page.request.get('/api/export')).json();

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/sign-up');
  await fillSignUp(page, email);
}

async function fillSignUp(page: Page, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Ada' })).toBeVisible();
}

test('a guest who signs up keeps every review and the undo, and finds them after signing in again', async ({
  review,
  page,
  context,
  watched,
}) => {
  for (let cards = 0; cards < 2; cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  const asked = await review.question.textContent();
  await review.answerByKeys();
  await review.grade('3');
  await review.saved();
  const guest = await exported(page);
  expect(guest.account).toMatchObject({ guest: true, email: null });
  expect(guest.events).toHaveLength(3);

  const email = address();
  await signUp(page, email);
  const account = await exported(page);
  expect(account.account).toMatchObject({ guest: false, email, name: 'Ada' });
  expect(account.events.map((event: { id: string }) => event.id)).toEqual(
    guest.events.map((event: { id: string }) => event.id),
  );
  expect(account.cards).toHaveLength(3);
  expect(account.settings).toEqual(guest.settings);
  await review.open();
  await page.keyboard.press('u');
  await expect(review.question).toHaveText(asked ?? '');
  await review.saved();
  expect((await exported(page)).events.at(-1).kind).toBe('undo');

  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Start as a guest' })).toBeVisible();
  expect((await page.request.get('/api/export')).status()).toBe(401);
  watched.allow(/401/);
  // The back button shows no one's cards.
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();

  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('E-mail address and password do not fit together.')).toBeVisible();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Ada' })).toBeVisible();
  expect((await exported(page)).events).toHaveLength(4);
  // A second device sees the same.
  expect((await context.cookies()).some((cookie) => cookie.name.includes('session') && cookie.httpOnly)).toBe(
    true,
  );
});

test('answers that were still in the browser when the guest signed up arrive in the account', async ({
  review,
  page,
  watched,
}) => {
  watched.allow(/ERR_FAILED|Failed to load resource/);
  await page.route('**/api/reviews', (route) => route.abort());
  for (let cards = 0; cards < 2; cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  await expect(review.saveStatus).toHaveText('2 not yet saved');
  // By links, so that the page is never left and its last attempt at closing is not made.
  await page.getByRole('banner').getByRole('link', { name: 'Guest' }).click();
  await page.getByRole('link', { name: 'Sign up and keep my progress' }).click();
  await fillSignUp(page, address());
  expect((await exported(page)).events).toEqual([]);
  await page.unroute('**/api/reviews');
  await page.goto('/lessons');
  await expect.poll(async () => (await exported(page)).events.length).toBe(2);
  // Once: nothing is left to be sent again.
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect((await exported(page)).events).toHaveLength(2);
});

test('what is wrong with a sign-up is said at its field', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('not-an-address');
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveAccessibleDescription(
    /This is not an e-mail address/,
  );
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/At least 10 characters/);
  // Nobody types a form twice.
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('not-an-address');

  const email = address();
  await signUp(page, email);
  await page.context().clearCookies();
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Name' }).fill('Eve');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('There is an account with this address already.')).toBeVisible();
});

test('export is a file with the reviews; deleting is asked, typed, and final', async ({ review, page }) => {
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  const email = address();
  await signUp(page, email);
  await page.goto('/account');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export my data' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('spokewise-export.json');
  const file = JSON.parse(await text(await download.createReadStream()));
  expect(file).toMatchObject({ format: 'spokewise-export@1', account: { email } });
  expect(file.events).toHaveLength(1);
  expect(file.events[0]).toMatchObject({ kind: 'review', rating: 4 });

  await page.getByRole('button', { name: 'Delete my account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete your account?' });
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(dialog.getByText('Type DELETE in capital letters to confirm.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep my account' }).click();
  await expect(dialog).toBeHidden();
  expect((await exported(page)).events).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await dialog.getByRole('textbox').fill('DELETE');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Start as a guest' })).toBeVisible();
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('E-mail address and password do not fit together.')).toBeVisible();
});

for (const zone of ['Pacific/Auckland', 'America/St_Johns'] as const) {
  test(`the study day begins in the browser’s zone: ${zone}`, async ({ browser }) => {
    const context = await browser.newContext({
      timezoneId: zone,
      locale: 'en-GB',
      baseURL: BASE,
    });
    const page = await context.newPage();
    await new ReviewPage(page).startAsGuest();
    expect((await exported(page)).settings).toMatchObject({ calendar: { zone, rolloverHour: 4 } });
    await context.clearCookies();
    await signUp(page, address());
    expect((await exported(page)).settings).toMatchObject({ calendar: { zone } });
    await context.close();
  });
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += part;
  return all;
}
