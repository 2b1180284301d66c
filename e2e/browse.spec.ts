import { BASE } from './base';
import { expect, test } from './learner';
import { ReviewPage } from './review-page';

const total = async (page: import('@playwright/test').Page) =>
  Number(
    (await page.getByRole('status').filter({ hasText: 'card' }).first().textContent())?.match(/\d+/)?.[0],
  );

test('search and filters are in the address, and come back with it', async ({ review, page }) => {
  await page.goto('/browse');
  const all = await total(page);
  expect(all).toBeGreaterThanOrEqual(150);
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('6443', { delay: 20 });
  await expect(page).toHaveURL(/[?&]q=6443\b/);
  await expect.poll(() => total(page)).toBeLessThan(all);
  const found = await total(page);
  expect(found).toBeGreaterThan(0);
  // What was typed is still in the field, and the field still has the focus.
  await expect(page.getByRole('searchbox')).toHaveValue('6443');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('combobox', { name: 'Path' }).selectOption('node-to-apiserver');
  await expect(page).toHaveURL(/path=node-to-apiserver/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('6443');
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('node-to-apiserver');
  expect(await total(page)).toBeLessThanOrEqual(found);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/browse$/);
  await expect.poll(() => total(page)).toBe(all);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  for (const [name, value, address] of [
    ['Claim', 'authorized', /claim=authorized/],
    ['Exam', 'kcsa', /exam=kcsa/],
    ['State', 'new', /state=new/],
  ] as const) {
    await page.getByRole('combobox', { name }).selectOption(value);
    await expect(page).toHaveURL(address);
  }
  await expect.poll(() => total(page)).toBeLessThan(all);
  await page.goto('/browse?q=zzzz-no-such-word');
  await expect(page.getByText('No card fits all of these')).toBeVisible();
  await page.getByRole('link', { name: 'Show all cards' }).click();
  await expect.poll(() => total(page)).toBe(all);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  // Rubbish in the address is no filter.
  await page.goto('/browse?path=nowhere&claim=%00&page=-7&state=gone');
  await expect.poll(() => total(page)).toBe(all);
  await expect(review.card).toBeHidden();
});

test('a suspended card is not asked, an unsuspended one is again', async ({ review, page }) => {
  await page.goto('/browse?path=apiserver-to-etcd');
  await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
  await page.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect(page.getByText(/\d+ cards suspended/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'suspended' }).first()).toBeVisible();
  await page.goto('/review?path=apiserver-to-etcd');
  await expect(page.getByRole('heading', { name: 'Nothing is due now' })).toBeVisible();
  await expect(review.card).toBeHidden();
  await page.goto('/browse?path=apiserver-to-etcd&state=suspended');
  const first = page.getByRole('row').nth(1);
  const prompt = (await first.getByRole('button').textContent()) ?? '';
  await first.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Unsuspend' }).click();
  await expect(page.getByText('1 card back in your reviews')).toBeVisible();
  // Keys are heard once the page is alive.
  await review.open('/review?path=apiserver-to-etcd');
  expect(await review.newCount()).toBe(1);
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: 'Card details' })).toContainText(prompt.slice(0, 40));
});

test('reset asks first, keeps on "keep" and starts over on "reset"', async ({ review, page }) => {
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  await page.goto('/browse?state=review');
  const row = page.getByRole('row').nth(1);
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Reset' }).click();
  const asked = page.getByRole('dialog', { name: 'Reset 1 card?' });
  await expect(asked).toContainText('start');
  await asked.getByRole('button', { name: 'Keep the schedule' }).click();
  await expect(asked).toBeHidden();
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Reset' }).click();
  await asked.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('1 card reset to new')).toBeVisible();
  await expect(page.getByText('No card fits all of these')).toBeVisible();
  // The log keeps what was done.
  const { events } = await (await page.request.get('/api/export')).json();
  expect(events.map((event: { kind: string }) => event.kind)).toEqual(['review', 'reset']);
});

test('the card panel opens from the list with history and curve, and gives the focus back', async ({
  review,
  page,
}) => {
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  await page.goto('/browse?state=review');
  const opener = page.getByRole('row').nth(1).getByRole('button');
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Card details' });
  await expect(panel.getByRole('row', { name: /Easy/ })).toBeVisible();
  await expect(panel.getByText('Chance of recall since the last review')).toBeVisible();
  await panel.getByText('The same as a table').click();
  await expect(panel.getByRole('table', { name: /Chance of recall/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
});

test('nothing is chosen, nothing happens; another session is another list', async ({
  review,
  page,
  browser,
}) => {
  await expect(review.card).toBeVisible();
  await page.goto('/browse');
  for (const name of ['Suspend', 'Unsuspend', 'Reset']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  }
  const other = await browser.newContext({ baseURL: BASE });
  const visitor = await other.newPage();
  await visitor.goto('/browse');
  await expect(visitor).toHaveURL(/\/sign-in$/);
  const session = new ReviewPage(visitor);
  await visitor.goto('/review');
  await expect(visitor).toHaveURL(/\/$/);
  await expect(session.card).toBeHidden();
  await other.close();
});
