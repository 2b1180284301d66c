import { expect, test } from './learner';
import { ReviewPage } from './review-page';

test('a first visitor reviews a card, and what was saved is what the button said', async ({
  review,
  page,
}) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await review.answerByKeys();
  const good = review.ratings.getByRole('button', { name: /^Good/ });
  const promised = await good.locator('[data-interval]').textContent();
  await review.grade('3');
  await review.saved();
  // Take it back to look at the same card: its history has the answer with its interval.
  await page.keyboard.press('u');
  await review.saved();
  await page.keyboard.press('i');
  const panel = page.getByRole('dialog', { name: 'Card details' });
  await expect(panel.getByRole('row', { name: /Good/ }).getByTestId('history-interval')).toHaveText(
    promised ?? '',
  );
});

test('every form is answered by keyboard alone', async ({ review }) => {
  test.setTimeout(180_000);
  const met = new Set<string>();
  for (let cards = 0; cards < 25 && (await review.card.isVisible()); cards++) {
    const form = await review.answerByKeys();
    met.add(form);
    await expect(review.answer).toBeFocused();
    if (form !== 'flip')
      await expect(review.ratings.getByRole('button', { name: /proposed/ })).toHaveCount(1);
    await review.grade('4');
  }
  expect(met.size).toBeGreaterThanOrEqual(3);
});

test('undo survives a reload', async ({ review, page }) => {
  const before = await review.question.textContent();
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  await page.reload();
  await expect(review.undoButton).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('u');
  await expect(review.question).toHaveText(before ?? '');
  await expect(review.ratings).toBeHidden();
});

test('leaving the page and coming back brings no answered card again, and the undo is still there', async ({
  review,
  page,
}) => {
  const answered: string[] = [];
  for (let cards = 0; cards < 2; cards++) {
    answered.push((await review.question.textContent()) ?? '');
    await review.answerByKeys();
    await review.grade('4');
  }
  await review.saved();
  const third = (await review.question.textContent()) ?? '';
  await page.getByRole('banner').getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  for (const way of ['back', 'link'] as const) {
    if (way === 'back') await page.goBack();
    else await page.getByRole('banner').getByRole('link', { name: 'Review' }).click();
    await expect(review.card).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(review.question).toHaveText(third);
    expect(answered).not.toContain(third);
    await expect(review.undoButton).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Home' }).click();
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  }
});

test('a card in the middle of its answer stays when the page is refreshed behind it', async ({
  review,
  page,
}) => {
  await review.answerByKeys();
  await review.grade('4');
  await review.answerByKeys();
  const question = (await review.question.textContent()) ?? '';
  // What a server action elsewhere on the page does: the router fetches the page anew.
  await page.evaluate(() =>
    (window as unknown as { next: { router: { refresh(): void } } }).next.router.refresh(),
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await expect(review.ratings).toBeVisible();
  await expect(review.question).toHaveText(question);
  await review.grade('3');
  await review.saved();
  expect(await review.savedReviews()).toBe(2);
});

test('a key pressed twice grades once', async ({ review, page }) => {
  await review.answerByKeys();
  await page.evaluate(() => {
    for (let i = 0; i < 2; i++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
    }
  });
  await expect(review.ratings).toBeHidden();
  await review.saved();
  expect(await review.savedReviews()).toBe(1);
});

test('answers given offline survive a closed tab and arrive once each', async ({
  review,
  context,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await context.setOffline(true);
  let graded = 0;
  for (let tries = 0; graded < 5 && tries < 40; tries++) {
    if ((await review.form()) === 'flip') {
      await review.page.keyboard.press('Space');
      await review.grade('4');
      graded++;
      continue;
    }
    // What the server grades cannot be checked now: it is put off.
    const { keyboard } = review.page;
    if ((await review.form()) === 'type-in') await keyboard.type('6443');
    else await keyboard.press('1');
    await keyboard.press('Enter');
    await review.page.getByRole('button', { name: 'Ask it later' }).click();
  }
  expect(graded).toBe(5);
  await expect(review.saveStatus).toHaveText('5 not yet saved');
  await review.page.close();
  await context.setOffline(false);
  const again = new ReviewPage(await context.newPage());
  await again.page.goto('/review');
  await expect.poll(() => again.savedReviews()).toBe(5);
  await again.page.reload();
  await again.page.waitForLoadState('networkidle');
  expect(await again.savedReviews()).toBe(5);
});

test('a stale tab is told that the card has changed, and nothing is doubled', async ({ review, context }) => {
  const other = new ReviewPage(await context.newPage());
  await other.page.goto('/review');
  await expect(other.card).toBeVisible();
  await other.page.waitForLoadState('networkidle');
  await review.page.bringToFront();
  await review.answerByKeys();
  await review.grade('4');
  await review.saved();
  await other.page.bringToFront();
  await other.answerByKeys();
  await other.page.keyboard.press('4');
  await expect(other.page.getByRole('alert').filter({ hasText: 'changed' })).toBeVisible();
  expect(await other.savedReviews()).toBe(1);
});
