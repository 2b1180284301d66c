import type { Page } from '@playwright/test';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';

test.describe.configure({ timeout: 240_000 });

const card = (page: Page) => page.getByRole('article', { name: 'Card' });
const exported = async (page: Page) => (await page.request.get('/api/export')).json();

/** Chooses the first option of what is asked, by key, and has it checked. */
const answerByKeys = async (page: Page) => {
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
};

test('choose, answer by keys, let one count, put misses into the deck, end and go on', async ({
  review: _review,
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'practice', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.getByRole('checkbox', { name: 'What an operation meets' }).check();
  await page.getByRole('checkbox', { name: /SSH tunnel/ }).check();
  const start = page.getByRole('button', { name: 'Start practising' });
  await expect(start).toBeDisabled();
  await expect(page.getByText('No question is all of this.')).toBeVisible();
  await page.getByRole('checkbox', { name: /SSH tunnel/ }).uncheck();
  await expect(page.getByText(/^\d+ questions, each drawn anew/)).toBeVisible();
  await expectClean(page, 'choices of practice');
  await start.click();
  await page.waitForURL(/\/practice\/go\?.*kind=what-happens/);
  await expect(card(page)).toBeVisible();
  await page.waitForLoadState('networkidle');

  // More than were drawn at first: each is ready when it is asked for.
  let right = 0;
  for (let asked = 1; asked <= 6; asked++) {
    const before = await card(page).textContent();
    await answerByKeys(page);
    if (
      await page
        .getByText(/^Right\b/)
        .first()
        .isVisible()
    )
      right++;
    await expect(page.getByText(new RegExp(`^${asked} answered, ${right} right`))).toBeVisible();
    if (asked === 1) await expectClean(page, 'practice, answered', 'main');
    if (asked < 6) {
      await page.waitForTimeout(300);
      await page.keyboard.press('Space');
      await expect(page.getByRole('button', { name: /^Check answer/ })).toBeVisible();
      expect(await card(page).textContent()).not.toBe(before);
    }
  }
  expect((await exported(page)).events).toEqual([]);

  await page.getByRole('button', { name: 'Let it count as a review' }).click();
  await expect(page.getByText(/^Counted: due /)).toBeVisible();
  const { events } = await exported(page);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ kind: 'review', sessionId: 'practice' });

  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Practised' })).toBeFocused();
  await expectClean(page, 'practice, ended', 'main');
  if (right < 6) {
    await page.getByRole('button', { name: /^Add (it|all \d+) to my deck/ }).click();
    await expect(page.getByText(/in your deck and come/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Go on practising' }).click();
  await expect(page.getByRole('button', { name: /^Check answer/ })).toBeVisible();
});

test('an address that asks for what there is not gets a sentence and the way back', async ({
  review: _review,
  page,
}) => {
  await page.goto('/practice/go?path=nowhere');
  await expect(page.getByText('There is no path called “nowhere”.')).toBeVisible();
  await page.getByRole('link', { name: 'Choose what to practise' }).click();
  await page.waitForURL('**/practice');
  await page.goto('/practice?difficulty=7');
  await expect(page.getByRole('alert').filter({ hasText: '“7”' })).toBeVisible();
  await page.goto('/practice/go?path=ssh-tunnel&kind=effective-value');
  await expect(page.getByText('No question is all of this')).toBeVisible();
});

test('without a line the answer stays and can be sent again', async ({
  review: _review,
  page,
  context,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.goto('/practice/go?kind=what-happens');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^No connection\. Your answer is still here/)).toBeVisible();
  await expect(card(page).getByRole('radio').first()).toBeChecked();
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
});
