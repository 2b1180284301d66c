import type { Page } from '@playwright/test';
import type { Answer } from '@/lib/questions/answer';
import { questionSeed } from '@/lib/services/question-seed';
import { askFirst } from './ask-first';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';
import type { ReviewPage } from './review-page';
import { rightAnswer } from './right-answer';

const ITEMS = {
  'spot-lines': 'scn-spot-open-kubelet',
  order: 'scn-fix-order',
  match: 'scn-operation-paths',
  'choose-one': 'scn-logs-outcome',
  'choose-many': 'scn-paths-exposed',
  compare: 'scn-compare-kubelets',
} as const;
const CARD = 'article[aria-label="Card"]';

test.describe.configure({ timeout: 240_000 });

/** The ids of the steps as they stand. */
const order = (review: ReviewPage) =>
  review.steps.evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));

/** How far down an option stands on the card. */
const placeOf = (review: ReviewPage, id: string) =>
  review.card
    .locator('fieldset input')
    .evaluateAll(
      (inputs, wanted) => inputs.findIndex((input) => (input as HTMLInputElement).value === wanted),
      id,
    );

const byPointer = async (review: ReviewPage, answer: Answer) => {
  if (answer.form === 'spot-lines')
    for (const line of answer.chosen) await review.card.locator(`[data-line="${line}"]`).click();
  else if (answer.form === 'order') {
    for (const [place, id] of answer.chosen.entries())
      for (let at = (await order(review)).indexOf(id); at > place; at--)
        await review.steps
          .nth(at)
          .getByRole('button', { name: /^Move up/ })
          .click();
  } else if (answer.form === 'match') {
    for (const [place, list] of (await review.partners.all()).entries())
      await list.selectOption(answer.pairs[`l${place + 1}`] ?? '');
  } else if (answer.form === 'choose-one' || answer.form === 'choose-many')
    for (const id of [answer.chosen].flat())
      await review.card
        .locator('fieldset label')
        .nth(await placeOf(review, id))
        .click();
};

const byKeys = async (review: ReviewPage, answer: Answer) => {
  const { keyboard } = review.page;
  if (answer.form === 'spot-lines') {
    await review.question.focus();
    await keyboard.press('Tab');
    const lines = await review.lines.evaluateAll((all) =>
      all.map((line) => line.getAttribute('data-line') ?? ''),
    );
    let at = 0;
    for (const line of answer.chosen) {
      for (; at < lines.indexOf(line); at++) await keyboard.press('ArrowDown');
      for (; at > lines.indexOf(line); at--) await keyboard.press('ArrowUp');
      await keyboard.press('Space');
      await expect(review.card.locator(`[data-line="${line}"]`)).toHaveAttribute('aria-checked', 'true');
    }
  } else if (answer.form === 'order') {
    for (const [place, id] of answer.chosen.entries()) {
      const at = (await order(review)).indexOf(id);
      await keyboard.press(String(at + 1));
      // Both ways: with Alt, and taken up.
      const key = place % 2 === 0 ? 'Alt+ArrowUp' : 'ArrowUp';
      if (place % 2 === 1) await keyboard.press('Space');
      for (let by = at - place; by > 0; by--) await keyboard.press(key);
      if (place % 2 === 1) await keyboard.press('Space');
    }
    expect(await order(review)).toEqual(answer.chosen);
  } else if (answer.form === 'match') {
    await keyboard.press('1');
    for (const [place, list] of (await review.partners.all()).entries()) {
      if (place > 0) await keyboard.press('Tab');
      await expect(list).toBeFocused();
      for (let down = Number(answer.pairs[`l${place + 1}`]?.slice(1)); down > 0; down--)
        await keyboard.press('ArrowDown');
      await expect(list).toHaveValue(answer.pairs[`l${place + 1}`] ?? '');
    }
  } else if (answer.form === 'choose-one' || answer.form === 'choose-many')
    for (const id of [answer.chosen].flat()) await keyboard.press(String((await placeOf(review, id)) + 1));
};

/** With the mouse itself: a click by Playwright scrolls to where a button that sticks would be else. */
const checkByMouse = async (page: Page) => {
  const box = await page.getByRole('button', { name: 'Check answer' }).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
};

for (const [name, width, height] of [
  ['desk', 1280, 800],
  ['phone', 390, 844],
] as const) {
  test(`every form of a scenario is answered by pointer, ${name}`, async ({ review, page }) => {
    await page.setViewportSize({ width, height });
    const learnerId = await askFirst(review, ...Object.values(ITEMS));
    for (const item of Object.values(ITEMS)) {
      const answer = rightAnswer(item, learnerId);
      expect(await review.form()).toBe(answer.form);
      await expect(review.card.getByText(/^about \d/)).toBeVisible();
      await expectClean(page, `${item}, asked`, CARD);
      await byPointer(review, answer);
      const figure = review.card.getByRole('figure').first();
      const before = (await figure.count()) > 0 ? await figure.boundingBox() : null;
      await checkByMouse(page);
      await expect(review.answer.getByText('Right.', { exact: true })).toBeVisible();
      await expect(review.answer).toBeFocused();
      // What was read stays where it was read.
      if (before) expect((await figure.boundingBox())?.y).toBe(before.y);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await expectClean(page, `${item}, answered`, 'main');
      await review.grade('4');
    }
  });

  test(`every form of a scenario is answered by keyboard alone, ${name}`, async ({ review, page }) => {
    await page.setViewportSize({ width, height });
    const learnerId = await askFirst(review, ...Object.values(ITEMS));
    for (const item of Object.values(ITEMS)) {
      await byKeys(review, rightAnswer(item, learnerId));
      await page.keyboard.press('Enter');
      await expect(review.answer.getByText('Right.', { exact: true })).toBeVisible();
      await review.grade('4');
    }
    await review.saved();
    expect(await review.savedReviews()).toBe(Object.keys(ITEMS).length);
  });
}

test('lines: a missed and a wrong one are named; nothing chosen costs nothing', async ({ review, page }) => {
  const learnerId = await askFirst(review, ITEMS['spot-lines']);
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one line first.' })).toBeVisible();
  const answer = rightAnswer(ITEMS['spot-lines'], learnerId);
  const right = answer.form === 'spot-lines' ? answer.chosen : [];
  // The first line of a file names its kind: it exposes nothing.
  await review.card.locator('[data-line="0:1"]').click();
  await page.keyboard.press('Enter');
  await expect(review.answer.getByRole('heading', { name: 'You chose' })).toBeVisible();
  await expect(review.answer.locator('[data-standing="slip"]')).toHaveCount(1);
  await expect(review.answer.locator('[data-standing="missed"]')).toHaveCount(right.length);
  await expect(review.answer.getByText('It counts. You did not choose it.')).toHaveCount(right.length);
});

test('pairs: what is left open is asked about once', async ({ review, page }) => {
  await askFirst(review, ITEMS.match);
  await review.partners.first().selectOption({ index: 1 });
  await review.partners.first().press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'still open' })).toBeVisible();
  await review.partners.first().press('Enter');
  await expect(review.ratings).toBeVisible();
  await expect(review.answer.getByText('nothing', { exact: true }).first()).toBeVisible();
});

test('the cluster opens in the sandbox, and a report carries the question and the answer', async ({
  review,
  page,
  context,
}) => {
  const item = ITEMS['choose-one'];
  const learnerId = await askFirst(review, item);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(review.ratings).toBeVisible();
  const link = review.answer.getByRole('link', { name: 'Open this cluster in the sandbox' });
  await expect(link).toHaveAttribute('href', /#files=/);
  const opened = context.waitForEvent('page');
  await link.click();
  const sandbox = await opened;
  await expect(sandbox.getByText('These files came with the link.')).toBeVisible();
  await expect(sandbox.getByText('kube-apiserver.yaml').first()).toBeVisible();
  await sandbox.close();

  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Report a problem with this card' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Is it so?');
  await dialog.getByRole('button', { name: 'Send report' }).click();
  await expect(dialog).toBeHidden();
  const { flags } = await (await page.request.get('/api/export')).json();
  expect(flags).toMatchObject([{ itemId: item, seed: questionSeed(learnerId, item, 0), note: 'Is it so?' }]);
  expect(JSON.parse(flags[0].answer)).toMatchObject({ form: 'choose-one' });
  expect(flags[0].version).toBeGreaterThan(0);
});
