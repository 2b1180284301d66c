import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';
import { OwnServer } from './own-server';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let server: OwnServer;
let instructor: Page;
let code = '';
let classId = '';
const guests: Page[] = [];

const NAMES = ['Gil', 'Hal', 'Ivy', 'Jan', 'Kim', 'Lou'];
const pageOf = async (browser: Browser) =>
  (
    await browser.newContext({ baseURL: server.base, locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  ).newPage();
const settled = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};
const post = async (page: Page, address: string, body: unknown) => {
  const reply = await page.request.post(address, { data: body });
  expect(reply.status(), `${address}: ${await reply.text()}`).toBe(200);
  return reply.json();
};

test.beforeAll(async ({ browser }) => {
  server = await OwnServer.open(23);
  instructor = await pageOf(browser);
  // The first account of an instance is its administrator, who may teach.
  await instructor.goto('/sign-up?next=/join/ABC234');
  await instructor.getByRole('textbox', { name: 'Name' }).fill('Ines');
  await instructor.getByRole('textbox', { name: 'E-mail address' }).fill('ines@example.org');
  await instructor.getByLabel('Password').fill('correct horse battery');
  await instructor.getByRole('button', { name: 'Sign up' }).click();
  await instructor.waitForURL('**/join/ABC234');
});
test.afterAll(async () => {
  await server.close();
});

test('an instructor makes a class, guests join by its code, and a roster is looked at before it is taken over', async ({
  browser,
}) => {
  await expect(instructor.getByText('No class has this code now.')).toBeVisible();
  await expectClean(instructor, 'join, wrong code');
  await settled(instructor, '/classes');
  await expectClean(instructor, 'classes, none yet');
  await instructor.getByRole('textbox', { name: 'Name of the class' }).fill('KCSA spring');
  await instructor.getByRole('button', { name: 'Make the class' }).click();
  await instructor.waitForURL(/\/classes\/[0-9a-f-]{36}$/);
  classId = new URL(instructor.url()).pathname.split('/')[2] ?? '';
  code = (await instructor.getByText(/^[2-9A-Z]{6}$/).textContent()) ?? '';
  await expect(instructor.getByRole('img', { name: 'QR code of the join link' })).toBeVisible();
  await expectClean(instructor, 'a new class');

  for (const [n, name] of NAMES.entries()) {
    const page = await pageOf(browser);
    guests.push(page);
    if (n === 0) {
      await page.goto('/join');
      await page.getByRole('textbox', { name: 'Join code' }).fill('nonsense');
      await page.getByRole('button', { name: 'Go on' }).click();
      await expect(page.getByText('A code has six letters and digits')).toBeVisible();
      await page.getByRole('textbox', { name: 'Join code' }).fill(` ${code.toLowerCase()} `);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.waitForURL(`**/join/${code}`);
      await page.waitForLoadState('networkidle');
      await expectClean(page, 'join');
    } else await page.goto(`/join/${code}`);
    await page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await page.getByRole('button', { name: 'Join as a guest' }).click();
    await page.waitForURL(`**/classes/${classId}`);
  }
  const [gil] = guests;
  if (gil === undefined) throw new Error('nobody joined');
  await gil.waitForLoadState('networkidle');
  await expectClean(gil, 'a class, its learner');
  await gil.getByRole('button', { name: 'Share with my instructors' }).click();
  await expect(gil.getByRole('button', { name: 'Stop sharing' })).toBeVisible();
  // A learner has no business on the instructors' pages.
  for (const place of ['people', 'settings', 'progress'])
    expect((await gil.request.get(`/classes/${classId}/${place}`)).status()).toBe(404);

  await settled(instructor, `/classes/${classId}/people`);
  await instructor
    .getByRole('textbox', { name: 'One person per line' })
    .fill('Name;E-Mail;Labels;Extra time\nAda;ada@example.org;evening;25%\nBob;nowhere;;');
  await instructor.getByRole('button', { name: 'Preview' }).click();
  await expect(instructor.getByText('Line 3: “nowhere” is no e-mail address.')).toBeVisible();
  await expectClean(instructor, 'people, a roster looked at');
  await instructor.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(instructor.getByText('Added 1 person')).toBeVisible();
  await expect(instructor.getByRole('region', { name: 'Expected' }).getByText('Ada').first()).toBeVisible();
  await instructor.getByRole('button', { name: 'Change Lou' }).click();
  const dialog = instructor.getByRole('dialog', { name: 'Lou' });
  await dialog.getByRole('textbox', { name: 'Labels' }).fill('evening');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Saved')).toBeVisible();
  await expectClean(instructor, 'somebody of a class', '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Make an instructor of this class' }).click();
  await expect(dialog.getByText('A guest cannot be an instructor.')).toBeVisible();
  await instructor.keyboard.press('Escape');
  await settled(instructor, `/classes/${classId}/settings`);
  await expectClean(instructor, 'settings of a class');
  await settled(instructor, '/account/people');
  await expectClean(instructor, 'accounts and roles');
});

test('the board follows who takes a quiz; results, questions and a regrade say what came of it', async () => {
  const quizId = randomUUID();
  await post(instructor, '/api/quizzes', { id: quizId, classId, preset: 'exam' });
  await post(instructor, `/api/quizzes/${quizId}/state`, { action: 'publish', version: 1 });
  await settled(instructor, `/quizzes/${quizId}/board`);
  await expect(instructor.getByText('Live', { exact: true })).toBeVisible();

  const attempts: string[] = [];
  for (const [n, guest] of guests.entries()) {
    const id = randomUUID();
    attempts.push(id);
    await post(guest, '/api/attempts', { id, quizId, password: null, preview: false });
    const { items } = await (await guest.request.get(`/api/attempts/${id}`)).json();
    const events = [];
    for (const { place, shown } of items) {
      if (shown.form !== 'choose-one') continue;
      const chosen = shown.options[n % shown.options.length].id;
      const action = { type: 'save', place, response: { form: 'choose-one', chosen } };
      events.push({ epoch: 1, clientSeq: events.length + 1, at: 0, action });
    }
    await post(guest, `/api/attempts/${id}/events`, { events });
    const saved = performance.now();
    const row = instructor.getByRole('row').filter({ hasText: NAMES[n] ?? '' });
    await expect(row.getByText(/answered \d/).first()).toBeAttached({ timeout: 2000 });
    expect(performance.now() - saved, 'ms until it is on the board').toBeLessThan(2000);
  }
  await expectClean(instructor, 'live board');
  const row = instructor.getByRole('row').filter({ hasText: 'Gil' });
  const left = async () => {
    const parts = ((await row.getByRole('cell').nth(2).textContent()) ?? '').split(':');
    return parts.reduce((seconds, part) => seconds * 60 + Number(part), 0);
  };
  const before = await left();
  await row.getByRole('button', { name: 'Actions for Gil' }).click();
  await instructor.getByRole('menuitem', { name: '+5 minutes' }).click();
  await expect(instructor.getByText('Gil has 5 minutes more')).toBeVisible();
  await expect.poll(left).toBeGreaterThan(before + 200);
  await row.getByRole('button', { name: 'Actions for Gil' }).click();
  await instructor.getByRole('menuitem', { name: 'End the attempt' }).click();
  await instructor.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(row.getByText('ended by you')).toBeVisible();
  for (const [n, guest] of guests.entries())
    if (n > 0)
      await post(guest, `/api/attempts/${attempts[n]}/submit`, {
        events: [{ epoch: 1, clientSeq: 100, at: 0, action: { type: 'submit' } }],
      });

  await settled(instructor, `/quizzes/${quizId}/results`);
  await expect(instructor.getByText('6 of 6').first()).toBeVisible();
  await expectClean(instructor, 'results');
  await instructor.getByRole('combobox', { name: 'Order' }).selectOption('weakest-first');
  await instructor.waitForURL(/sort=weakest-first/);
  const [download] = await Promise.all([
    instructor.waitForEvent('download'),
    instructor.getByRole('link', { name: 'responses.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('responses.csv');
  for (const file of ['attempts.csv', 'responses.csv', 'items.csv', 'roster.csv', 'results.json'])
    expect((await guests[0]?.request.get(`/api/quizzes/${quizId}/results/${file}`))?.status()).toBe(404);
  await instructor.getByRole('link', { name: 'Attempt 1 of Hal' }).click();
  await expect(instructor.getByRole('heading', { name: 'Hal, attempt 1' })).toBeVisible();
  await instructor.waitForLoadState('networkidle');
  await expectClean(instructor, 'an attempt as it was seen');
  await settled(instructor, `/quizzes/${quizId}/results/items`);
  await instructor.getByText('All figures').first().click();
  await expectClean(instructor, 'questions');
  await settled(instructor, `/quizzes/${quizId}/results/regrade`);
  await instructor.getByRole('combobox', { name: 'What is put right' }).selectOption('full');
  await instructor.getByRole('button', { name: 'Look what it would do' }).click();
  await expect(instructor.getByText(/of 6 results/)).toBeVisible();
  await expectClean(instructor, 'a regrade, looked at');
  await settled(instructor, `/classes/${classId}/progress`);
  await expectClean(instructor, 'progress of a class');
  await settled(instructor, `/classes/${classId}`);
  await expectClean(instructor, 'a class, its instructor');
});
