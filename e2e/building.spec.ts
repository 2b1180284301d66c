import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { expectClean } from './expect-clean';
import { expect, test } from './learner';

test.describe.configure({ timeout: 240_000 });

/** An account that an administrator has made an instructor, signed in. */
async function signUpInstructor(page: Page): Promise<void> {
  const email = `${randomUUID()}@example.org`;
  // From an address of its own: ten sign-ups a minute are let in from one, and the tests before may have made them.
  const [a, b] = [randomInt(1, 255), randomInt(1, 255)];
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${a}.${b}` });
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ina');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  const database = new Database(join(process.env.E2E_DATA ?? '', 'spokewise.db'));
  database.prepare('UPDATE "User" SET "role" = ? WHERE "email" = ?').run('instructor', email);
  database.close();
}

async function makeClass(page: Page, name: string): Promise<void> {
  await page.goto('/classes');
  await page.getByRole('textbox', { name: 'Name of the class' }).fill(name);
  await page.getByRole('button', { name: 'Make the class' }).click();
  await page.waitForURL(/\/classes\/[^/]+$/);
}

const saved = (page: Page) => expect(page.getByText('All changes saved')).toBeVisible();

test('an instructor builds, previews and shares a quiz of 10 questions in at most 12 clicks and 2 minutes', async ({
  page,
}) => {
  await signUpInstructor(page);
  await makeClass(page, 'Blue');
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const started = Date.now();
  await click(page.getByRole('link', { name: 'New quiz' }));
  await click(page.getByRole('button', { name: 'Begin a practice quiz' }));
  await page.waitForURL(/\/quizzes\/[^/]+\/build$/);
  const quiz = page.url();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ports of the kubelet');
  await click(page.getByRole('button', { name: /^10 questions from everything/ }));
  await click(page.getByRole('checkbox', { name: 'API server to kubelet' }));
  await expect(page.getByText(/\d+ fit, 10 needed/)).toBeVisible();
  await saved(page);
  await click(page.getByRole('button', { name: 'Preview' }));
  await page.waitForURL(/\/attempts\/[^/]+$/);
  await page.goBack();
  await page.waitForURL(quiz);
  await click(page.getByRole('button', { name: 'Publish' }));
  await expect(page.getByText('The quiz is published')).toBeVisible();
  await click(page.getByRole('button', { name: 'Copy the link' }));
  const seconds = (Date.now() - started) / 1000;
  expect(clicks).toBeLessThanOrEqual(12);
  expect(seconds).toBeLessThan(120);
  test.info().annotations.push({ type: 'figures', description: `${clicks} clicks, ${seconds.toFixed(1)} s` });
  await expect(page.getByRole('img', { name: 'QR code of the join link' })).toBeVisible();
  await expectClean(page, 'builder, share');
});

test('sections and questions are moved by keys, removed and brought back; faults stand where they are', async ({
  page,
}) => {
  await signUpInstructor(page);
  await makeClass(page, 'Red');
  await page.getByRole('link', { name: 'New quiz' }).click();
  await expectClean(page, 'new quiz');
  await page.getByRole('button', { name: 'Begin an assignment' }).click();
  await page.waitForURL(/\/build$/);
  const structure = page.getByRole('region', { name: 'Structure' });
  await structure.getByRole('button', { name: 'Pool', exact: true }).click();
  const count = page.getByRole('spinbutton', { name: 'Questions to draw' });
  await count.fill('2');
  await saved(page);
  const lines = structure.getByRole('listitem');
  await expect(lines).toHaveText([/^10 questions/, /^2 questions/]);

  // By a button, then with the handle, Space and the arrow keys.
  await structure.getByRole('button', { name: /^Move up: 2 questions/ }).click();
  await expect(lines).toHaveText([/^2 questions/, /^10 questions/]);
  await structure.getByRole('button', { name: /^Drag: 2 questions/ }).focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(200);
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(200);
  await page.keyboard.press('Space');
  await expect(lines).toHaveText([/^10 questions/, /^2 questions/]);
  await expectClean(page, 'builder, pool');

  await structure.getByRole('button', { name: /^2 questions/ }).click();
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(lines).toHaveCount(1);
  await structure.getByRole('button', { name: 'Undo' }).click();
  await expect(lines).toHaveCount(2);

  await structure.getByRole('button', { name: 'Question', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('kubelet');
  await page.getByRole('button', { name: /^Look/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Right answer' })).toBeVisible();
  await page.getByRole('button', { name: /^Add/ }).first().click();
  await expect(lines).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Right answer' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Tries' }).selectOption('1,0.5');
  await expect(page.getByText(/Several tries make sense only/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();
  await expectClean(page, 'builder, a fault');
  await page.getByRole('combobox', { name: 'Tries' }).selectOption('1');
  await expect(page.getByRole('button', { name: 'Publish' })).toBeEnabled();

  await structure.getByRole('button', { name: 'Own question', exact: true }).click();
  await page.getByRole('link', { name: 'Write a question' }).click();
  await page.getByRole('button', { name: 'Save and add to the quiz' }).click();
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toBeFocused();
  await expect(page.getByText('Write the question.')).toBeVisible();
  await expectClean(page, 'question, faults at their fields');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Which port does it serve on?');
  await page.getByRole('textbox', { name: 'Option 1', exact: true }).fill('10250');
  await page.getByRole('textbox', { name: 'Option 2', exact: true }).fill('6443');
  await page.getByRole('button', { name: 'Save and add to the quiz' }).click();
  await page.waitForURL(/\/build$/);
  await expect(lines).toHaveCount(4);
  await saved(page);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await saved(page);

  await structure.getByRole('button', { name: /^Rules and dates/ }).click();
  await page.getByText('Advanced').click();
  await page.getByText('Exceptions').click();
  await expect(page.getByText('The class has no learners yet.')).toBeVisible();
  await expectClean(page, 'builder, settings');
  await page.getByLabel('Closes', { exact: true }).fill('2020-01-01T10:00');
  await page.getByLabel('Opens', { exact: true }).fill('2020-01-02T10:00');
  await expect(page.getByText(/Not saved: It closes before it opens/)).toBeVisible();
  await page.getByLabel('Closes', { exact: true }).fill('');
  await saved(page);

  await structure.getByRole('button', { name: 'Exam blueprint' }).click();
  await page.getByRole('combobox', { name: 'Exam' }).selectOption('kcsa');
  await expect(page.getByText(/of KCSA: the weights are scaled up/)).toBeVisible();
  await expectClean(page, 'builder, blueprint');
});

test('a draft that was saved in another tab is not written over unasked', async ({
  page,
  context,
  watched,
}) => {
  watched.allow(/409/);
  await signUpInstructor(page);
  await makeClass(page, 'Green');
  await page.getByRole('link', { name: 'New quiz' }).click();
  await page.getByRole('button', { name: 'Begin a practice quiz' }).click();
  await page.waitForURL(/\/build$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Title' }).fill('Theirs');
  await saved(other);
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine');
  await expect(page.getByText(/saved in another tab/)).toBeVisible();
  await expectClean(page, 'builder, conflict');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page);
  await other.reload();
  await expect(other.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
});

test('a question is written with a live preview, saved as versions, imported, exported and taken back', async ({
  page,
}) => {
  await signUpInstructor(page);
  await page.goto('/questions');
  await expect(page.getByText('No questions yet')).toBeVisible();
  await expectClean(page, 'questions, none');
  await page.getByRole('link', { name: 'New question' }).click();
  await page
    .getByRole('textbox', { name: 'Question', exact: true })
    .fill('Which port does the **kubelet** serve on?');
  for (const [at, text] of ['10250', '6443', '2379', '443'].entries())
    await page.getByRole('textbox', { name: `Option ${at + 1}`, exact: true }).fill(text);
  const preview = page.getByRole('region', { name: 'What learners see' });
  await preview.getByRole('radio', { name: '6443' }).check();
  await preview.getByRole('button', { name: 'Try this answer' }).click();
  await expect(preview.getByText('Not right')).toBeVisible();
  await expect(page.getByText(/Nothing says why this wrong option is wrong/)).toBeVisible();
  await expectClean(page, 'question, new');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await page.waitForURL(/\/questions\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Version 1. No quiz asks it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Option 2, feedback' }).fill('That is the API server.');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Saved as version 2.')).toBeVisible();
  for (const kind of ['Find the pairs', 'Put in order', 'Fill the gaps']) {
    await page.getByRole('radio', { name: kind, exact: true }).check();
    await expectClean(page, `question, ${kind}`, 'main');
  }

  await page.goto('/questions/import');
  await expectClean(page, 'import');
  await page
    .getByRole('textbox', { name: 'Or a text' })
    .fill('::One:: a? {=x ~y}\n\n::Two:: b? {T}\n\n::Essay:: write {}\n');
  await page.getByRole('button', { name: 'Look it through' }).click();
  await expect(page.getByText('Skipped: Essay')).toBeVisible();
  await page.locator('summary').first().click();
  await expect(page.getByText('Right:')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Take: Two' }).uncheck();
  await expectClean(page, 'import, review');
  await page.getByRole('button', { name: 'Import 1 question' }).click();
  await page.waitForURL(/\/questions\?import=/);
  await expect(page.getByRole('link', { name: 'One', exact: true })).toBeVisible();

  await page.goto('/questions');
  await expectClean(page, 'questions');
  await page.getByRole('button', { name: 'Export all 2' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('questions.gift.txt');
  await expect(page.getByText('All 2 questions are in the file as they are.')).toBeVisible();
  await expectClean(page, 'questions, export', '[role="dialog"]');
  await page.getByRole('radio', { name: /^Anki/ }).check();
  const deck = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await deck).suggestedFilename()).toBe('questions.apkg');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('button', { name: 'Undo it' }).click();
  await expect(page.getByText('1 question taken back.')).toBeVisible();
});
