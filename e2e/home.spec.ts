import { expect, test } from './learner';
import { ReviewPage } from './review-page';

test('a visitor takes settings away and sees paths become exposed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kubernetes');
  const status = page.getByRole('status').filter({ hasText: 'exposed' });
  await expect(status).toContainText('No path is exposed');
  const map = page.getByRole('figure');
  const authority = page.getByRole('checkbox', { name: /--kubelet-certificate-authority/ });
  const tunnel = page.getByRole('checkbox', { name: /--egress-selector-config-file/ });
  // Behind the tunnel the missing authority exposes nothing up to the agent, and the words say so; without it, it does.
  await authority.uncheck();
  await expect(status).toContainText('No path is exposed');
  await expect(status).toContainText('between agent and kubelet');
  await tunnel.uncheck();
  await tunnel.check();
  await tunnel.uncheck();
  await expect(status).toContainText(/\b[1-9]\d* paths? (is|are) exposed/);
  await expect(status).toContainText('plain HTTP');
  await expect(map).not.toHaveAccessibleName(/0 of them exposed/);
  const one = Number((await status.textContent())?.match(/\d+/)?.[0]);
  // More taken away, more exposed; the words are about the one taken last. By keyboard too.
  const authorization = page.getByRole('checkbox', { name: /--authorization-mode/ });
  await authorization.focus();
  await page.keyboard.press('Space');
  await expect(status).toContainText('AlwaysAllow');
  expect(Number((await status.textContent())?.match(/\d+/)?.[0])).toBeGreaterThan(one);
  await authorization.check();
  await authority.check();
  await tunnel.check();
  await expect(status).toContainText('No path is exposed');
});

test('home counts what is due, what was done and what comes', async ({ review, page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Your first cards' })).toBeVisible();
  await expect(stat(page, 'new')).toHaveText('20');
  await expect(stat(page, 'to review')).toHaveText('0');
  await expect(page.getByText(/About \d+ minutes?\./)).toBeVisible();
  await page.getByRole('link', { name: 'Start reviewing' }).click();
  await expect(review.card).toBeVisible();
  await page.waitForLoadState('networkidle');
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  await page.goto('/');
  await expect(stat(page, 'done today')).toHaveText('1');
  await expect(stat(page, 'new')).toHaveText('19');
  await expect(page.getByRole('link', { name: 'Go on reviewing' })).toBeVisible();
  // The easy card stands in the forecast, and its path in the map.
  await expect(page.getByText('1 reviews in all').or(page.getByText('1 review in all'))).toBeVisible();
  await expect(page.getByRole('link', { name: /^1 of \d+ items of .* studied/ })).toHaveCount(1);
});

test('the deck is chosen at home: by path and by exam', async ({ review, page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('radio', { name: /path/i }).check();
  const konnectivity = page.getByRole('checkbox', { name: 'Konnectivity' });
  await konnectivity.check();
  await page.getByRole('button', { name: 'Study these' }).click();
  await expect(page.getByText('You study').locator('..')).toContainText('Konnectivity');
  await page.goto('/review');
  await expect(review.card).toBeVisible();
  for (let cards = 0; cards < 3; cards++) {
    await page.waitForLoadState('networkidle');
    await review.answerByKeys();
    await expect(review.card.locator('header')).toContainText('Konnectivity');
    await review.grade('4');
  }
});

test('one session over one path counts that path alone', async ({ review, page }) => {
  await page.goto('/review?path=apiserver-to-etcd');
  const session = new ReviewPage(page);
  await expect(session.card).toBeVisible();
  await page.waitForLoadState('networkidle');
  const before = await session.newCount();
  await session.answerByKeys();
  await session.grade('4');
  await session.saved();
  // The count is the server's by now: one less, or two where a sibling rests until tomorrow; never the whole deck's.
  await expect.poll(() => session.newCount()).toBeLessThan(before);
  await page.reload();
  await expect(session.card).toBeVisible();
  const reloaded = await session.newCount();
  expect(reloaded).toBeLessThan(before);
  expect(before - reloaded).toBeLessThanOrEqual(2);
  await expect(review.undoButton).toBeVisible();
});

function stat(page: import('@playwright/test').Page, label: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd')
    .first();
}
