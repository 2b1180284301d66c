import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ApiLearner, reviewEvent } from './api-learner';
import { daysOf } from './days-of';
import { OwnServer } from './own-server';
import { ReviewPage } from './review-page';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(9);
});
test.afterAll(async () => {
  await server.close();
});

test('the first account of a fresh instance is its administrator; guests and later ones are not', async ({
  browser,
}) => {
  const guest = await ApiLearner.guest(server.base);
  expect((await guest.export()).account.role).toBe('learner');
  const context = await browser.newContext({ baseURL: server.base });
  const page = await context.newPage();
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@example.org');
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/account');
  await expect(page.getByText('administrator')).toBeVisible();
  await context.close();
  const second = await ApiLearner.signUp(server.base, 'bob@example.org');
  expect((await second.export()).account.role).toBe('learner');
  // Nor does asking for it at the door help.
  const asked = await ApiLearner.auth(server.base, 'sign-up/email', {
    name: 'Eve',
    email: 'eve@example.org',
    password: 'correct horse battery',
    role: 'administrator',
  });
  if (asked.ok) expect((await asked.json()).user.role).not.toBe('administrator');
});

test('guessing passwords is slowed down, with a sentence', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.base });
  const page = await context.newPage();
  await page.goto('/sign-in');
  const said = page.getByText(/do not fit together|Too many tries/);
  for (let tries = 0; tries < 12; tries++) {
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@example.org');
    await page.getByLabel('Password').fill(`guess number ${tries}`);
    const reply = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await reply;
    await expect(said).toBeVisible();
  }
  await expect(page.getByText('Too many tries. Wait a minute, then try again.')).toBeVisible();
  await context.close();
});

test('a card comes back on the day that its button promised, and days later the home page knows', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.base, timezoneId: 'Europe/Berlin' });
  const review = new ReviewPage(await context.newPage());
  await review.startAsGuest();
  const prompt = (await review.question.textContent()) ?? '';
  await review.answerByKeys();
  const promised = daysOf(await review.interval('Easy'));
  expect(promised).toBeGreaterThan(1);
  await review.grade('4');
  await review.saved();

  const dueAfter = async (days: number) => {
    await server.stop();
    await server.start({ daysAhead: days });
    await review.page.goto('/');
    const due = review.page.locator('dl > div').filter({ hasText: 'to review' }).locator('dd').first();
    return Number(await due.textContent());
  };
  expect(await dueAfter(promised - 1)).toBe(0);
  expect(await dueAfter(promised)).toBe(1);
  // Its turn today; after it the summary counts a review recalled at first try, and the log is of two days.
  await review.page.goto('/settings');
  await review.page.getByRole('spinbutton', { name: 'New cards per day' }).fill('0');
  await review.page.getByRole('button', { name: 'Save settings' }).click();
  await expect(review.page.getByText('Settings saved')).toBeVisible();
  await review.open();
  await expect(review.question).toContainText(prompt.slice(0, 30));
  await expect(review.undoButton).toBeHidden();
  await review.answerByKeys();
  expect(daysOf(await review.interval('Good'))).toBeGreaterThan(promised);
  await review.grade('3');
  await expect(review.page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(review.page.getByText('1 of 1 reviews')).toBeVisible();
  const { events } = await (await review.page.request.get('/api/export')).json();
  expect(events.map((event: { studyDay: number }) => event.studyDay - events[0].studyDay)).toEqual([
    0,
    promised,
  ]);
  await context.close();
});

test('a card whose content was withdrawn: its answer is kept, it is not asked, and the page goes on', async ({
  browser,
}) => {
  await server.stop();
  await server.start();
  const learner = await ApiLearner.guest(server.base);
  const open = { sessionId: 'api-session', have: [], path: null };
  const { cards } = (await learner.post('/api/queue', open)).body;
  const checked = cards.find((card: { question: { form: string } }) => card.question.form !== 'flip');
  const { itemId, noteId } = checked;
  expect((await learner.deliver(reviewEvent(itemId, 0, { rating: 1 })))[0].status).toBe('saved');

  // In the browser of another guest the same card is on screen when it is withdrawn.
  const context = await browser.newContext({ baseURL: server.base });
  const review = new ReviewPage(await context.newPage());
  await review.startAsGuest();
  for (let cards = 0; cards < 20 && (await review.form()) === 'flip'; cards++) {
    await review.answerByKeys();
    await review.grade('4');
  }
  await review.saved();
  const before = await review.question.textContent();
  await server.stop();
  const withdrawn = withdrawAll(join(server.root, 'content/items'), [
    noteId,
    ...(await noteOnScreen(cards, before ?? '')),
  ]);
  expect(withdrawn).toBeGreaterThan(0);
  await server.start();

  await test.step('at the routes', async () => {
    const late = reviewEvent(itemId, 1);
    const [saved] = await learner.deliver(late);
    expect(saved).toMatchObject({ status: 'saved', card: null });
    expect((await learner.deliver(late))[0].status).toBe('duplicate');
    const asked = await learner.post('/api/answers', {
      itemId,
      seed: 's',
      answer: { form: 'type-in', text: '1' },
    });
    expect(asked).toMatchObject({ status: 404, body: { code: 'unknown-card' } });
    expect(asked.body.message).toMatch(/not there any more\. Go on/);
    const queue = (await learner.post('/api/queue', open)).body.cards;
    expect(queue.map((card: { itemId: string }) => card.itemId)).not.toContain(itemId);
    expect((await learner.export()).events).toHaveLength(2);
  });
  await test.step('on the page', async () => {
    await review.page.keyboard.press('1');
    if ((await review.form()) === 'type-in') await review.page.keyboard.type('6443');
    await review.page.keyboard.press('Enter');
    await expect(review.page.getByRole('alert').filter({ hasText: 'not there any more' })).toBeVisible();
    await expect(review.question).not.toHaveText(before ?? '');
  });
  await context.close();
});

/** The note of the card with this question on screen: two guests of one instance are asked the same first cards. */
async function noteOnScreen(
  cards: readonly { noteId: string; question: { prompt: string } }[],
  shown: string,
): Promise<string[]> {
  const plain = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return cards
    .filter((card) => plain(shown).includes(plain(card.question.prompt)))
    .map((card) => card.noteId);
}

/** Sets `status: withdrawn` on these notes, as an author would; gives how many were found. */
function withdrawAll(folder: string, noteIds: readonly string[]): number {
  let found = 0;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replace(
      /^( *- )id: (\S+)$/gm,
      (line, dash: string, id: string) => {
        if (!noteIds.includes(id)) return line;
        found += 1;
        return `${line}\n${' '.repeat(dash.length)}status: withdrawn`;
      },
    );
    writeFileSync(file, text);
  }
  return found;
}
