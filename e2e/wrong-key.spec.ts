import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { ApiLearner } from './api-learner';
import { expectClean } from './expect-clean';
import { OWN_SECRET, OwnServer } from './own-server';
import { pageWith } from './page-with';
import { seedQuiz } from './quiz-class';

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(24);
});
test.afterAll(() => server.close());

/** Questions in order of difficulty: the nth is got right by the learners from n on. The last one has a wrong key. */
const QUESTIONS = 7;
const LEARNERS = Array.from({ length: 9 }, (_, n) => `learner-${n}`);
const WRONG = 'own-wrong-key';

const question = (prompt: string, options: readonly string[], key: number) => ({
  ...{ name: null, prompt, category: [], tags: [], feedback: null, points: 1 },
  ...{ path: null, claim: null, exams: [] },
  body: {
    kind: 'choose-one',
    shuffle: true,
    options: options.map((text, at) => ({ text, fraction: at === key ? 1 : 0, feedback: null })),
  },
});

const questions = {
  ...Object.fromEntries(
    Array.from({ length: QUESTIONS }, (_, n) => [
      `own-${n}`,
      question(`Question of difficulty ${n}?`, ['right', 'wrong', 'also wrong'], 0),
    ]),
  ),
  // Learners who know the rest answer 10250; whoever wrote it marked another port.
  [WRONG]: question('Which port does the kubelet serve its API on?', ['10250', '10255', '6443'], 1),
};

const ALL = { response: true, correctness: true, points: true, feedback: true, answer: true };
const definition = {
  title: 'Ports',
  intro: '',
  sections: [
    {
      ...{ id: 's', title: '', shuffle: false },
      slots: Object.keys(questions).map((questionId) => ({
        ...{ id: questionId, kind: 'own', questionId, version: 1, points: 1, rule: 'default', tries: [1] },
      })),
    },
  ],
  settings: {
    ...{ preset: 'assignment', opensAt: null, dueAt: null, closesAt: null, latePercent: 100, password: null },
    ...{ attempts: 1, method: 'best', coolDownMinutes: 0, timeLimitMinutes: null, graceSeconds: 60 },
    ...{ shuffleOptions: true, onePerPage: false, passPercent: 50, pinVersions: true, blueprint: null },
    review: { during: ALL, 'just-after': ALL, later: ALL, closed: ALL },
  },
};

/** Takes the quiz as learner `n`, from 0 (knows least) on. */
async function take(learner: ApiLearner, quizId: string, n: number): Promise<string> {
  const id = randomUUID();
  await learner.post('/api/attempts', { id, quizId, password: null, preview: false });
  const { items } = (await learner.get(`/api/attempts/${id}`)).body;
  const events = items.map(({ place, shown }: { place: number; shown: ShownChoice }) => {
    const knows = place <= QUESTIONS ? n >= place : n >= 3;
    const text = place <= QUESTIONS ? (knows ? 'right' : 'wrong') : knows ? '10250' : '10255';
    const chosen = shown.options.find(
      (option) => option.text.includes(text) && !option.text.includes('also'),
    );
    const action = { type: 'save', place, response: { form: 'choose-one', chosen: chosen?.id } };
    return { epoch: 1, clientSeq: place, at: 0, action };
  });
  const saved = await learner.post(`/api/attempts/${id}/events`, { events });
  expect(saved.body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
    events.map(() => 'taken'),
  );
  const submit = { epoch: 1, clientSeq: 100, at: 0, action: { type: 'submit' } };
  expect((await learner.post(`/api/attempts/${id}/submit`, { events: [submit] })).status).toBe(200);
  return id;
}
type ShownChoice = { options: readonly { id: string; text: string }[] };

test('the numbers show a wrong key; it is mended, results are regraded, and those whom it concerns are told', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const seeded = seedQuiz(server.databaseUrl, {
    definition,
    questions,
    learners: [...LEARNERS, 'late'],
    secret: OWN_SECRET,
  });
  const { quizId } = seeded;
  const attempts: string[] = [];
  for (const [n, id] of LEARNERS.entries())
    attempts.push(await take(ApiLearner.of(server.base, seeded.cookies[n] ?? '', id), quizId, n));

  // Whoever still takes it is in none of the figures.
  const late = await pageWith(browser, server.base, seeded.cookies[LEARNERS.length] ?? '');
  await late.goto(`/quizzes/${quizId}`);
  await late.getByRole('button', { name: 'Start' }).click();
  await late.waitForURL('**/attempts/*');
  await expect(late.getByRole('radio').first()).toBeEnabled();
  await expectClean(late, 'all questions on one page');

  const page = await pageWith(browser, server.base, seeded.instructorCookie);
  await page.goto(`/quizzes/${quizId}/results/items`);
  await expect(page.getByRole('combobox', { name: 'Attempts' }).locator('option:checked')).toHaveText(
    'The first of each person',
  );
  const look = page.getByRole('region', { name: 'Worth a look' });
  const found = look.getByRole('listitem').filter({ hasText: /More of the top third chose .* than the key/ });
  await expect(found.first()).toContainText('Check the key');
  await expectClean(page, 'questions, a wrong key');
  await look
    .getByRole('listitem')
    .filter({ hasText: 'Which port does the kubelet' })
    .first()
    .getByRole('link', { name: 'Fix and regrade' })
    .click();
  await page.waitForURL('**/results/regrade?*');
  await page.getByRole('link', { name: 'Fix this question' }).click();
  await page.waitForURL(`**/questions/${WRONG}`);
  await page.getByRole('radio', { name: 'Option 1 is right' }).check();
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Saved as version 2.')).toBeVisible();

  await page.goto(`/quizzes/${quizId}/results/regrade?question=${encodeURIComponent(`own/${WRONG}`)}`);
  await expect(page.getByRole('combobox', { name: 'What is put right' })).toHaveValue('key');
  await page.getByRole('button', { name: 'Look what it would do' }).click();
  // Six knew the port; the three who chose what was marked lose it. 4 of 8 is 50 %: who had 3 before passes now.
  await expect(page.getByText('9 of 9 results change.')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Whose result changes' }).getByRole('row');
  await expect(rows.filter({ hasText: 'learner-3' })).toContainText('passes now');
  await expect(rows.filter({ hasText: 'learner-0' })).toContainText('lower');
  await expectClean(page, 'a regrade by a fixed question');
  await page.getByRole('textbox', { name: 'Why' }).fill('The marked port is the read-only one.');
  await page.getByRole('button', { name: 'Apply to 9 of 9' }).click();
  await expect(page.getByText('Applied: 9 of 9 results changed')).toBeVisible();
  await page.goto(`/quizzes/${quizId}/results/items`);
  await expect(page.getByText('Check the key')).toHaveCount(0);

  // The quiz asks the old version until it is told otherwise.
  await page.goto(`/quizzes/${quizId}/build`);
  await expect(page.getByText('1 question has a newer version.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the newest' }).click();
  await expect(page.getByText('1 question has a newer version.')).toBeHidden();
  await expect(page.getByText('All changes saved')).toBeVisible();
  await expectClean(page, 'builder, the newest version taken');

  const learner = await pageWith(browser, server.base, seeded.cookies[3] ?? '');
  await learner.goto(`/attempts/${attempts[3]}/result`);
  await expect(
    learner.getByText('Your instructor says: The marked port is the read-only one.'),
  ).toBeVisible();
  await expectClean(learner, 'a result after a regrade');
});
