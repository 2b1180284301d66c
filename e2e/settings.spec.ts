import type { Page } from '@playwright/test';
import { daysOf } from './days-of';
import { expect, test } from './learner';

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
};
const stored = async (page: Page) => (await (await page.request.get('/api/export')).json()).settings;

test('the limit of new cards changes the queue, and can be raised for today', async ({ review, page }) => {
  expect(await review.newCount()).toBe(20);
  await page.goto('/settings');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill('2');
  await save(page);
  await review.open();
  expect(await review.newCount()).toBe(2);
  for (let cards = 0; cards < 2; cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(page.getByText(/new cards wait behind today’s limit/)).toBeVisible();
  await page.getByRole('button', { name: 'Raise today’s limit by 10 new cards' }).click();
  await expect(review.card).toBeVisible();
  await expect.poll(() => review.newCount()).toBe(10);
  expect((await stored(page)).newPerDay).toBe(2);
});

test('more recall wanted, shorter intervals on the buttons', async ({ review, page }) => {
  await review.answerByKeys();
  const at90 = await review.interval('Easy');
  await page.goto('/settings');
  const slider = page.getByRole('slider', { name: 'How much you want to recall' });
  await slider.fill('97');
  await expect(slider).toHaveAccessibleDescription(/./);
  await save(page);
  await review.open();
  await review.answerByKeys();
  const at97 = await review.interval('Easy');
  await page.goto('/settings');
  await slider.fill('80');
  await save(page);
  await review.open();
  await review.answerByKeys();
  const at80 = await review.interval('Easy');
  expect(daysOf(at97)).toBeLessThan(daysOf(at90));
  expect(daysOf(at80)).toBeGreaterThan(daysOf(at90));
});

test('two buttons: two are shown, and two keys answer', async ({ review, page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: /^Two/ }).check();
  await save(page);
  await review.open();
  await review.answerByKeys();
  await expect(review.ratings.getByRole('button')).toHaveCount(2);
  const before = await review.question.textContent();
  await page.keyboard.press('4');
  await expect(review.ratings).toBeVisible();
  await page.keyboard.press('2');
  await expect(review.ratings).toBeHidden();
  await review.saved();
  await expect(review.question).not.toHaveText(before ?? '');
  const { events } = await (await page.request.get('/api/export')).json();
  expect(events.map((event: { rating: number }) => event.rating)).toEqual([3]);
});

test('the theme holds at once, after a reload, and as the system says', async ({ review, page }) => {
  await expect(review.card).toBeVisible();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/settings');
  const light = await background();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await save(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'As the system' }).check();
  await save(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await background()).toBe(light);
});

test('single keys can be switched off, and remapped', async ({ review, page }) => {
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await save(page);
  await review.open();
  await page.keyboard.press('?');
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog')).toBeHidden();
  // Space, Enter and Tab are left; a choice is made by them.
  if ((await review.form()) === 'flip') await page.keyboard.press('Space');
  else await review.answerByPointer();
  await expect(review.ratings).toBeVisible();
  for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
  await expect(review.ratings).toBeVisible();
  await expect(review.ratings.locator('kbd')).toHaveCount(0);
  await page.waitForTimeout(300);
  await page.keyboard.press('Space');
  await expect(review.ratings).toBeHidden();
  await review.saved();

  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
  await page.getByText('Change keys').click();
  const good = page.getByRole('textbox', { name: 'Good', exact: true });
  // Two on one key are said at once.
  await good.fill('u');
  await expect(good).toHaveAttribute('aria-invalid', 'true');
  await good.fill('g');
  await expect(good).not.toHaveAttribute('aria-invalid');
  await save(page);
  await review.open();
  await review.answerByKeys();
  await page.keyboard.press('3');
  await expect(review.ratings).toBeVisible();
  await page.keyboard.press('g');
  await expect(review.ratings).toBeHidden();
  await review.saved();
  expect(await review.savedReviews()).toBe(2);
});

test('a fault is said at its field, what was typed stays, and nothing is saved', async ({ review, page }) => {
  await expect(review.card).toBeVisible();
  const before = await stored(page);
  await page.goto('/settings');
  const [fresh, zone, ahead] = [
    page.getByRole('spinbutton', { name: 'New cards per day' }),
    page.getByRole('combobox', { name: 'Time zone' }),
    page.getByRole('spinbutton', { name: 'Learn ahead, in minutes' }),
  ];
  await fresh.fill('-5');
  await zone.fill('Atlantis/Capital');
  await ahead.fill('15');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Some fields need a look. Nothing was saved.')).toBeVisible();
  for (const field of [fresh, zone]) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/\w.*\./);
  }
  await expect(fresh).toHaveValue('-5');
  await expect(zone).toHaveValue('Atlantis/Capital');
  await expect(ahead).toHaveValue('15');
  expect(await stored(page)).toEqual(before);
  await fresh.fill('7');
  await zone.fill('Asia/Kathmandu');
  await save(page);
  await expect(fresh).not.toHaveAttribute('aria-invalid', 'true');
  expect(await stored(page)).toMatchObject({
    newPerDay: 7,
    learnAheadMinutes: 15,
    calendar: { zone: 'Asia/Kathmandu', rolloverHour: 4 },
  });
});

test('the orders and the hour at which a day begins are kept, and the next review is counted by them', async ({
  review,
  page,
}) => {
  await page.goto('/settings');
  await page.getByRole('combobox', { name: 'A new day begins at' }).selectOption({ label: '05:00' });
  await page.getByRole('combobox', { name: 'Order of reviews' }).selectOption('catch-up');
  await page.getByRole('combobox', { name: 'New cards come' }).selectOption('after');
  await save(page);
  expect(await stored(page)).toMatchObject({
    calendar: { rolloverHour: 5 },
    reviewOrder: 'catch-up',
    newOrder: 'after',
  });
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Order of reviews' })).toHaveValue('catch-up');
  await review.open();
  await review.answerByKeys();
  await review.grade('3');
  await review.saved();
  const { events } = await (await page.request.get('/api/export')).json();
  expect(events).toMatchObject([{ kind: 'review', rolloverHour: 5 }]);
});
