import { daysOf } from './days-of';
import { expect, test } from './learner';

const NEW_CARDS = 3;

test('every line of the summary says what was done, what was missed and what comes', async ({
  review,
  page,
}) => {
  await page.goto('/settings');
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill(String(NEW_CARDS));
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await review.open();

  // The first card is missed and comes back within its learning step; the others are known.
  const missed = ((await review.question.getByRole('paragraph').first().textContent()) ?? '').slice(0, 30);
  const days: number[] = [];
  let answers = 0;
  for (; answers < 8 && (await review.card.isVisible()); answers++) {
    await review.answerByKeys();
    if (answers > 0) days.push(daysOf(await review.interval('Easy')));
    await review.grade(answers === 0 ? '1' : '4');
  }
  expect(answers).toBe(NEW_CARDS + 1);

  const end = page.getByRole('region', { name: 'Done for now' });
  await expect(end).toBeVisible();
  const soonest = Math.min(...days);
  await expect(end).toContainText(
    `The next card is due ${soonest === 1 ? 'tomorrow' : `in ${soonest} days`}.`,
  );
  const tomorrow = NEW_CARDS + days.filter((each) => each === 1).length;
  await expect(end).toContainText(`Tomorrow: ${tomorrow} cards, about 1 min.`);
  const figure = (label: string) =>
    end
      .locator('dl > div')
      .filter({ has: page.getByText(label, { exact: true }) })
      .locator('dd')
      .first();
  await expect(figure('answers today')).toHaveText(String(answers));
  await expect(figure('minutes')).toHaveText(/^(under 1|1)$/);
  // Nobody can have recalled what was new; the journey over several days (instance.spec.ts) sees a figure here.
  await expect(figure('recalled at first try')).toHaveText('–');

  const misses = end.getByRole('region', { name: 'Worth another look' }).getByRole('listitem');
  await expect(misses).toHaveCount(1);
  await expect(misses).toContainText(missed);
  const lesson = misses.getByRole('link');
  const lessonTitle = (await lesson.textContent()) ?? '';
  await expect(end.getByRole('link', { name: 'Back to the start' })).toHaveAttribute('href', '/');
  await expect(end.getByRole('link', { name: 'Browse cards' })).toHaveAttribute('href', '/browse');
  await expect(review.undoButton).toBeVisible();

  await lesson.click();
  await expect(page).toHaveURL(/\/lessons\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
  await page.goBack();
  await expect(end).toBeVisible();

  await expect(end).toContainText(/\d+ new cards wait behind today’s limit\./);
  await end.getByRole('button', { name: 'Raise today’s limit by 10 new cards' }).click();
  await expect(review.card).toBeVisible();
  await expect.poll(() => review.newCount()).toBe(10);
});

test('the end of one path leads on to all of them', async ({ review, page }) => {
  await expect(review.card).toBeVisible();
  await page.goto('/review?path=ssh-tunnel');
  const all = page.getByRole('link', { name: 'Review all paths' });
  for (let cards = 0; cards < 60; cards++) {
    // Between two cards neither is there.
    await expect(review.card.or(all).first()).toBeVisible();
    if (await all.isVisible()) break;
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Card actions' }).click();
    await page.getByRole('menuitem', { name: /and its siblings/ }).click();
    await expect(page.getByRole('menu')).toBeHidden();
  }
  await all.click();
  await expect(page).toHaveURL(/\/review$/);
  await expect(review.card).toBeVisible();
});
