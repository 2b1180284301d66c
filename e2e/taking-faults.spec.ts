import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { browser as launch } from './browser';
import { OWN_SECRET, OwnServer } from './own-server';
import { pageWith, signIn } from './page-with';
import { seedQuiz } from './quiz-class';

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(25);
});
test.afterAll(() => server.close());

test('a browser that is killed loses nothing of what was answered, not even what no server has seen', async () => {
  test.setTimeout(120_000);
  const { quizId, cookies } = seedQuiz(server.databaseUrl, { learners: ['killed'], secret: OWN_SECRET });
  const profile = join(server.root, 'profile');
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, { ...launch(), baseURL: server.base });
    await signIn(context, server.base, cookies[0] ?? '');
    return context.pages()[0] ?? (await context.newPage());
  };
  let page = await open();
  await page.goto(`/quizzes/${quizId}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL('**/attempts/*');
  const address = page.url();
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.keyboard.press('1');
  await expect(page.locator('[data-save=saved]')).toContainText('Saved');
  await server.stop('SIGKILL');
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { name: 'Question 2 of 8' })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('f');
  await expect(page.locator('[data-save=offline]')).toContainText('1 answer kept here', { timeout: 15_000 });
  const gone = new Promise((resolve) => page.context().once('close', resolve));
  for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
  await gone;
  await server.start();
  page = await open();
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Question 1: answered' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Question 2: answered, flagged' })).toBeVisible();
  await expect(page.locator('[data-save=saved]')).toContainText('Saved', { timeout: 15_000 });
  const database = new Database(server.databaseUrl.slice('file:'.length), { readonly: true });
  const state = database
    .prepare<[string], { state: string }>('SELECT state FROM QuizAttempt WHERE id = ?')
    .get(address.split('/').at(-1) ?? '');
  database.close();
  const answered = JSON.stringify(JSON.parse(state?.state ?? '{}'));
  expect(answered.match(/"form":"choose/g)?.length).toBeGreaterThanOrEqual(2);
  await page.context().close();
});

/** Processes of the browser that keeps its profile in `folder`. */
function processesOf(profile: string): number[] {
  return execFileSync('ps', ['-axwwo', 'pid=,command='])
    .toString()
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number.parseInt(line, 10));
}

test('more time for one learner reaches the attempt that runs, and nobody else’s', async ({ browser }) => {
  test.setTimeout(120_000);
  const seeded = seedQuiz(server.databaseUrl, { learners: ['slow', 'quick'], secret: OWN_SECRET });
  const [slow, quick] = await Promise.all(
    seeded.cookies.map(async (cookie) => {
      const page = await pageWith(browser, server.base, cookie);
      await page.goto(`/quizzes/${seeded.quizId}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.waitForURL('**/attempts/*');
      return page;
    }),
  );
  if (slow === undefined || quick === undefined) throw new Error('two learners take it');
  const left = async (page: typeof slow) => {
    const words = await page.getByRole('heading', { name: /^Time left/ }).textContent();
    const [minutes = 0, seconds = 0] = (words?.match(/\d+/g) ?? []).map(Number);
    return minutes * 60 + seconds;
  };
  expect(await left(slow)).toBeLessThanOrEqual(1800);
  const instructor = await pageWith(browser, server.base, seeded.instructorCookie);
  await instructor.goto(`/quizzes/${seeded.quizId}/build`);
  await instructor.getByRole('button', { name: /^Rules and dates/ }).click();
  await instructor.getByText('Advanced').click();
  await instructor.getByText('Exceptions').click();
  await instructor.getByRole('combobox', { name: 'For whom' }).selectOption({ label: 'slow' });
  await instructor.getByRole('spinbutton', { name: 'More time, %' }).fill('50');
  await instructor.getByRole('button', { name: 'Add the exception' }).click();
  await expect(instructor.getByText('50 % more time')).toBeVisible();
  await expect.poll(() => left(slow), { timeout: 25_000 }).toBeGreaterThan(2500);
  expect(await left(quick)).toBeLessThanOrEqual(1800);
  await instructor.getByRole('button', { name: /^Remove/ }).click();
  await expect(instructor.getByText('50 % more time')).toBeHidden();
  await expect.poll(() => left(slow), { timeout: 25_000 }).toBeLessThanOrEqual(1800);
});
