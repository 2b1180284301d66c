import type { Page } from '@playwright/test';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';
import type { ReviewPage } from './review-page';

const FORMS = ['choose-many', 'choose-one', 'flip', 'map-name', 'map-point', 'type-in'];
const CARD = 'article[aria-label="Card"]';
const DIALOG = '[role="dialog"]';

test.describe.configure({ timeout: 240_000 });

/** The page has come to rest: nothing on the line, no transition half way. */
const settled = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};

const newCardsPerDay = async (page: Page, count: string) => {
  await settled(page, '/settings');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill(count);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
};

/** Leaves the card: put off by key, or answered where the focus is in a field. */
const leave = async (review: ReviewPage, form: string) => {
  // Two scenarios may ask the same of different clusters.
  const card = review.card.locator('..');
  const before = (await card.getAttribute('data-card')) ?? '';
  if (form === 'type-in') {
    await review.answerByKeys();
    await review.grade('4');
  } else await review.page.keyboard.press('-');
  await expect(card).not.toHaveAttribute('data-card', before);
};

test('axe, a visitor: home, sign-in, sign-up, lessons and what is not there', async ({ page, watched }) => {
  watched.allow(/404/);
  await settled(page, '/');
  await expectClean(page, 'home, visitor');
  for (const name of [/--egress-selector-config-file/, /--kubelet-certificate-authority/]) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page.getByText(/\b\d+ paths? (is|are) exposed/)).toBeVisible();
  await expectClean(page, 'home, paths exposed', 'main');

  await settled(page, '/sign-in');
  await expectClean(page, 'sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody@example.org');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(/do not fit together/)).toBeVisible();
  await expectClean(page, 'sign-in, refused', 'main');
  await settled(page, '/sign-up');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText(/At least 10 characters/).last()).toBeVisible();
  await expectClean(page, 'sign-up, faults');

  await settled(page, '/lessons');
  await expectClean(page, 'lessons');
  // Every lesson is made of the same parts; this one has them all.
  await settled(page, '/lessons/apiserver-to-kubelet');
  await expectClean(page, 'a lesson');
  await settled(page, '/lessons/no-such-lesson');
  await expectClean(page, 'not found');
});

test('axe, review: every form asked and answered, menu, dialogs, notices and the end', async ({
  review,
  page,
  context,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  for (const [key, name] of [
    ['?', 'Keys'],
    ['i', 'Card details'],
    ['s', 'Where this comes from'],
    ['f', 'Report a problem with this card'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectClean(page, `dialog ${name}`, DIALOG);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Card actions' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectClean(page, 'card menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await expectClean(page, 'review');

  await newCardsPerDay(page, '120');
  await review.open();
  const met = new Set<string>();
  for (let cards = 0; cards < 120 && met.size < FORMS.length; cards++) {
    const form = await review.form();
    // Scenarios have a test of their own (scenarios.spec.ts).
    if (met.has(form) || !FORMS.includes(form)) {
      await leave(review, form);
      continue;
    }
    met.add(form);
    await expectClean(page, `${form}, asked`, CARD);
    await review.answerByKeys();
    await expectClean(page, `${form}, answered`, 'main');
    // Missed, so that the end has something worth another look.
    await review.grade(met.size === 1 ? '1' : '4');
  }
  expect([...met].sort()).toEqual(FORMS);
  await review.saved();

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Card actions' }).click();
  await page.getByRole('menuitem', { name: /^Put this card off/ }).click();
  await expect(review.saveStatus).toContainText('not yet saved');
  await expectClean(page, 'offline', 'main');
  await context.setOffline(false);
  await review.saved();

  await newCardsPerDay(page, '0');
  await settled(page, '/review');
  for (let cards = 0; cards < 20 && (await review.card.isVisible()); cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Worth another look' })).toBeVisible();
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
  await expectClean(page, 'home, something due', 'main');

  await settled(page, '/browse');
  await expectClean(page, 'browse');
  // The rest on a short table: axe walks over the whole page even for a dialog.
  await settled(page, '/browse?state=learning');
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  await expectClean(page, 'browse, one chosen', 'main');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('dialog', { name: 'Reset 1 card?' })).toBeVisible();
  await expectClean(page, 'browse, asked before a reset', DIALOG);
  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Card details' }).getByRole('row')).not.toHaveCount(0);
  await expectClean(page, 'card details with history', DIALOG);
  await page.keyboard.press('Escape');
  await settled(page, '/browse?state=suspended');
  await expectClean(page, 'browse, nothing fits', 'main');

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
  await expectClean(page, 'settings, faults and keys', 'main');

  await settled(page, '/account');
  await expectClean(page, 'account');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByRole('dialog', { name: 'Delete your account?' })).toBeVisible();
  await expectClean(page, 'account, asked before deleting', DIALOG);
});
