import { expect, test } from './learner';

test('each lesson opens from the list, with its path lit, its parts and the way to its cards', async ({
  page,
  review,
}) => {
  test.setTimeout(120_000);
  await expect(review.card).toBeVisible();
  await page.goto('/lessons');
  const titles = await page
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(titles).toHaveLength(10);
  let lit = 0;
  const links = new Set<string>();
  for (const [at, address] of titles.entries()) {
    const { pathname } = new URL(address);
    await test.step(pathname, async () => {
      await page.goto('/lessons');
      // The map above the list leads there too.
      await page.getByRole('listitem').locator(`a[href="${pathname}"]`).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByText(`Lesson ${at + 1} of 10`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      const map = page.getByRole('figure').first();
      await expect(map).toBeVisible();
      const toCards = page.getByRole('region', { name: 'Remember it' }).getByRole('link');
      const targets = await toCards.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(targets.length).toBeGreaterThan(0);
      expect(new Set(targets.map((target) => new URL(target).pathname))).toEqual(new Set(['/review']));
      if (targets.some((target) => new URL(target).searchParams.has('path'))) {
        lit += 1;
        // A horizontal line has no height, so that "visible" is asked of the drawing around it.
        await expect(map.locator('svg:visible').locator('.map-lit').first()).toBeAttached();
        await expect(map.getByText(/Lit: /)).toBeAttached();
        for (const part of ['The default', 'The attack', 'The practice', 'For the exam']) {
          await expect(page.getByRole('heading', { name: part })).toBeVisible();
        }
      }
      const inside = page.locator('main a[href^="/"]');
      for (const link of await inside.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
        links.add(link);
      }
    });
  }
  expect(lit).toBe(8);
  // No link into nowhere inside the house.
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test('a visitor goes from a lesson to its cards in one click', async ({ page }) => {
  await page.goto('/lessons/konnectivity');
  await page.getByRole('button', { name: 'Start as a guest and review' }).click();
  await expect(page).toHaveURL(/\/review\?path=konnectivity$/);
  await expect(page.getByRole('article', { name: 'Card' })).toContainText('Konnectivity');
});

test('from a lesson to the cards of its path', async ({ review, page }) => {
  await page.goto('/lessons/konnectivity');
  await page.getByRole('link', { name: 'Review this path' }).click();
  await expect(page).toHaveURL(/\/review\?path=konnectivity$/);
  await expect(review.card).toBeVisible();
  await page.waitForLoadState('networkidle');
  await review.answerByKeys();
  await expect(review.card.locator('header')).toContainText('Konnectivity');
  // And back: the lesson is one key away, in a tab of its own.
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('l')]);
  await expect(tab).toHaveURL(/\/lessons\//);
  await tab.close();
});

test('a lesson that does not exist is a page that says so', async ({ page, watched }) => {
  watched.allow(/404/);
  const response = await page.goto('/lessons/no-such-lesson');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /start|home/i }).first()).toBeVisible();
});
