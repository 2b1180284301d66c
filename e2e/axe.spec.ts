import type { Page } from '@playwright/test';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';

const FORMS = 6;

test.describe.configure({ timeout: 240_000 });

/** The page has come to rest: nothing on the line, no transition half way. */
const settled = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};

test('axe, a visitor: home, sign-in, sign-up, lessons and what is not there', async ({ page, watched }) => {
  watched.allow(/404/);
  await settled(page, '/');
  await expectClean(page, 'home, visitor');
  for (const name of [/--egress-selector-config-file/, /--kubelet-certificate-authority/]) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page.getByText(/\b\d+ paths? (is|are) exposed/)).toBeVisible();
  await expectClean(page, 'home, paths exposed');

  await settled(page, '/sign-in');
  await expectClean(page, 'sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(/do not fit together/)).toBeVisible();
  await expectClean(page, 'sign-in, refused');
  await settled(page, '/sign-up');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText(/At least 10 characters/).last()).toBeVisible();
  await expectClean(page, 'sign-up, faults');

  await settled(page, '/lessons');
  await expectClean(page, 'lessons');
  await settled(page, '/lessons/no-such-lesson');
  await expectClean(page, 'not found');
});

test('axe, every lesson', async ({ page }) => {
  await page.goto('/lessons');
  const links = page.locator('main a[href^="/lessons/"]');
  const addresses = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
  expect(addresses.size).toBe(10);
  for (const address of addresses) {
    await settled(page, address ?? '');
    await expectClean(page, `lesson ${address}`);
  }
});

test('axe, review: every form asked and answered, menu, dialogs, notices and the end', async ({
  review,
  page,
  context,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectClean(page, 'keys');
  await page.keyboard.press('Escape');
  for (const [key, name] of [
    ['i', 'Card details'],
    ['s', 'Where this comes from'],
    ['f', 'Report a problem with this card'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectClean(page, `dialog ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Card actions' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectClean(page, 'card menu');
  await page.keyboard.press('Escape');

  await settled(page, '/settings');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill('60');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await review.open();
  const met = new Set<string>();
  for (let cards = 0; cards < 60 && met.size < FORMS; cards++) {
    const form = await review.form();
    const first = !met.has(form);
    met.add(form);
    if (first) await expectClean(page, `${form}, asked`);
    await review.answerByKeys();
    if (first) await expectClean(page, `${form}, answered`);
    await review.grade('4');
  }
  expect([...met].sort()).toEqual(['choose-many', 'choose-one', 'flip', 'map-name', 'map-point', 'type-in']);
  await review.saved();

  await context.setOffline(true);
  await review.form();
  await page.keyboard.press('-');
  await expect(review.saveStatus).toContainText('not yet saved');
  await expectClean(page, 'offline');
  await context.setOffline(false);
  await review.saved();

  await settled(page, '/settings');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill('0');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await settled(page, '/review');
  for (let cards = 0; cards < 20 && (await review.card.isVisible()); cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectClean(page, 'summary');
  await settled(page, '/');
  await expectClean(page, 'home, nothing due');
});

test('axe, a learner: home, browse, settings, account, with dialogs and faults', async ({ review, page }) => {
  await settled(page, '/');
  await expectClean(page, 'home, new guest');
  await review.open();
  await review.answerByKeys();
  await review.grade('1');
  await review.saved();
  await settled(page, '/');
  await expectClean(page, 'home, something due');

  await settled(page, '/browse');
  await expectClean(page, 'browse');
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  await expectClean(page, 'browse, one chosen');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('dialog', { name: 'Reset 1 card?' })).toBeVisible();
  await expectClean(page, 'browse, asked before a reset');
  await page.keyboard.press('Escape');
  await settled(page, '/browse?state=learning');
  await page.getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Card details' }).getByRole('row')).not.toHaveCount(0);
  await expectClean(page, 'card details with history');
  await page.keyboard.press('Escape');
  await settled(page, '/browse?state=suspended');
  await expectClean(page, 'browse, nothing fits');

  await settled(page, '/settings');
  await expectClean(page, 'settings');
  await page.getByText('Change keys').click();
  await page.getByRole('textbox', { name: 'Good', exact: true }).fill('u');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill('-5');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByRole('spinbutton', { name: 'New cards per day' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectClean(page, 'settings, faults and keys');

  await settled(page, '/account');
  await expectClean(page, 'account');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('dialog', { name: 'Delete your account?' })).toBeVisible();
  await expectClean(page, 'account, asked before deleting');
});
