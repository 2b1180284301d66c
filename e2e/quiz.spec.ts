import { expect, test } from '@playwright/test';
import { expectClean } from './expect-clean';
import { OwnServer } from './own-server';
import { seedQuiz } from './quiz-class';

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(22);
});
test.afterAll(() => server.close());

const terms = { points: 1, rule: 'default', tries: [1] };
const ALL = { response: true, correctness: true, points: true, feedback: true, answer: true };
const NONE = { response: false, correctness: false, points: false, feedback: false, answer: false };
/** Ten questions that are answered by choosing or typing; told once it is handed in. */
const TEN = {
  title: 'Ten questions',
  intro: 'By keyboard alone.',
  sections: [
    {
      id: 's',
      title: '',
      shuffle: false,
      slots: [
        { ...terms, id: 'own', kind: 'own', questionId: 'own-typed', version: 1 },
        {
          ...{ ...terms, id: 'pool', kind: 'pool', count: 9, paths: [] },
          ...{ kinds: ['choose-one'], exam: null, difficulty: null },
        },
      ],
    },
  ],
  settings: {
    ...{ preset: 'exam', opensAt: null, dueAt: null, closesAt: null, latePercent: 100, password: null },
    ...{ attempts: null, method: 'best', coolDownMinutes: 0, timeLimitMinutes: 30, graceSeconds: 60 },
    ...{ shuffleOptions: true, onePerPage: true, passPercent: 60, pinVersions: true, blueprint: null },
    review: { during: NONE, 'just-after': ALL, later: ALL, closed: ALL },
  },
};

test('a guest joins by code, takes ten questions by keyboard alone through a killed server, and sends the misses to the deck', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  seedQuiz(server.databaseUrl, { definition: TEN, joinCode: 'KWZ234' });
  const context = await browser.newContext({ baseURL: server.base });
  const page = await context.newPage();
  await page.goto('/join/KWZ234');
  await page.getByRole('textbox', { name: /name/i }).first().fill('Ada');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Take it/ }).waitFor();
  await page.getByRole('link', { name: /Take it/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/quizzes/*');
  await expectClean(page, 'a quiz before its start');
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/attempts/*');
  await expect(page.getByRole('textbox')).toBeEditable();
  await page.getByRole('textbox').focus();
  await page.keyboard.type('--no-such-flag');
  await expect(page.locator('[data-save=saved]')).toContainText('Saved');
  await page.keyboard.press('Enter');
  for (let place = 2; place <= 5; place++) {
    await expect(page.getByRole('heading', { name: `Question ${place} of 10` })).toBeFocused();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
  await expectClean(page, 'a question of a quiz');

  await expect(page.locator('[data-save=saved]')).toContainText('Saved');
  await server.stop('SIGKILL');
  await page.keyboard.press('2');
  await expect(page.locator('[data-save=offline]')).toContainText('1 answer kept here', { timeout: 15_000 });
  await page.keyboard.press('f');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  await server.start();
  await expect(page.locator('[data-save=saved]')).toContainText('Saved', { timeout: 30_000 });
  // What was answered while it was gone is there after a reload, in the same order.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Question 6: answered, flagged' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Question 7: answered' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Question 8 of 10' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.keyboard.press('t');
  await expect(page.getByRole('status').filter({ hasText: /minutes.* left/ })).toBeAttached();
  await page.keyboard.press(']');
  await page.keyboard.press('1');
  await page.keyboard.press(']');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hand in?' })).toBeFocused();
  await expect(page.getByText('1 of 10 questions is not answered')).toBeVisible();
  await expectClean(page, 'before handing in');
  await page.getByRole('button', { name: 'Hand in' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/result');
  await expect(page.getByText(/Not passed yet|Passed with/)).toBeVisible();
  await expectClean(page, 'the result of a quiz');
  await page.getByRole('button', { name: 'Add what I missed to my reviews' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('They are in your reviews.')).toBeVisible();
  await context.close();
});

test('a second tab takes over, and the first says so until it is told to go on', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.base });
  const page = await context.newPage();
  await page.goto('/sign-in');
  const reply = await page.request.post('/api/auth/sign-in/anonymous', {
    data: {},
    headers: { origin: server.base },
  });
  const { quizId } = seedQuiz(server.databaseUrl, { learners: [(await reply.json()).user.id] });
  await page.goto(`/quizzes/${quizId}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL('**/attempts/*');
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Question 1: answered' })).toBeVisible();
  await expect(page.locator('[data-save=saved]')).toContainText('Saved');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('button', { name: 'Question 1: answered' })).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('2');
  await expect(page.getByText('This attempt goes on in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Continue here' }).click();
  await expect(page.locator('[data-save=saved]')).toContainText('Saved');
  await context.close();
});
