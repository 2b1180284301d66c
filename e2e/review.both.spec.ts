import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './learner';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on question, answer, dialogs and menu in the ${theme} theme`, async ({
    review,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const clean = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => `${state}: ${each.id} ${each.nodes[0]?.html}`)).toEqual([]);
    };
    await clean('question');
    await review.answerByKeys();
    await clean('answer');
    for (const [key, name] of [
      ['i', 'Card details'],
      ['f', 'Report a problem with this card'],
      ['s', 'Where this comes from'],
      ['?', 'Keys'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await clean(name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test('nothing scrolls sideways, and the buttons stand where the thumb is', async ({ review, page }) => {
  await review.answerByKeys();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const box = await review.ratings.getByRole('button').first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  if (width < 600) expect(box?.y).toBeGreaterThan(height / 2);
});
