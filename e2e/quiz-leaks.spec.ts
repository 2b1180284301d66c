import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { ApiLearner } from './api-learner';
import { OwnServer } from './own-server';
import { seedQuiz } from './quiz-class';

// Feedback and explanations of the quiz of every kind all say such a word; so do the right answers of what is typed. React's chunks say
// "canary" too, of its releases.
const CANARY = /canary-(?:own|one|many|true|typed|number|gap)/;

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(21);
});
test.afterAll(() => server.close());

/** Every body and header that a page gets, as text. */
function record(page: Page): { texts(): Promise<string[]> } {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(
      (async () => {
        const head = JSON.stringify(await response.allHeaders().catch(() => ({})));
        const body = await response.body().catch(() => Buffer.from(''));
        return `${response.url()} ${head} ${body.toString('utf8')}`;
      })(),
    );
  });
  return { texts: () => Promise.all(bodies) };
}

const leaks = (texts: readonly string[]) =>
  texts.filter((text) => CANARY.test(text)).map((text) => text.slice(0, 200));

test('a whole attempt sends no byte of a key before the review options allow it, to whomever', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: server.base });
  const page = await context.newPage();
  const recorded = record(page);
  await page.goto('/sign-in');
  const reply = await page.request.post('/api/auth/sign-in/anonymous', {
    data: {},
    headers: { origin: server.base },
  });
  const me = (await reply.json()).user.id;
  const other = await ApiLearner.guest(server.base);
  const stranger = await ApiLearner.guest(server.base);
  const teacher = await ApiLearner.signUp(server.base, 'teacher@example.org');
  const { quizId, classId } = seedQuiz(server.databaseUrl, { learners: [me, other.id] });

  await page.goto(`/quizzes/${quizId}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL('**/attempts/*');
  const id = page.url().split('/').at(-1) ?? '';
  await expect(page.locator('[data-save=saved]')).toBeVisible();
  for (let place = 1; place <= 8; place++) {
    await page.getByRole('button', { name: `Question ${place}:` }).click();
    await expect(page.getByRole('heading', { name: `Question ${place} of 8` })).toBeVisible();
    const text = page.locator('article input[type=text]').first();
    if (await text.isVisible()) await text.fill('10250');
    else await page.keyboard.press('1');
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.waitForURL('**/result');
  await expect(page.getByRole('heading', { name: 'The questions' })).toBeVisible();
  for (const path of ['/', '/classes', `/classes/${classId}`, `/quizzes/${quizId}`, `/attempts/${id}`])
    await page.goto(path);
  expect(leaks(await recorded.texts())).toEqual([]);

  // The same by hand, by everybody, at every address that knows of it; what is tampered with and error pages too.
  const act = { epoch: 1, at: 0 };
  const save = {
    ...act,
    clientSeq: 90,
    action: { type: 'answer', place: 4, response: { form: 'type-in', text: 'x' } },
  };
  const submit = { ...act, clientSeq: 91, action: { type: 'submit' } };
  const said: string[] = [];
  const signedOut = { cookie: '' };
  const asks = [other.cookie, stranger.cookie, teacher.cookie, signedOut.cookie, await cookieOf(page)];
  for (const cookie of asks) {
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${server.base}${path}`, { headers: { cookie, ...headers }, redirect: 'manual' });
    const post = (path: string, body: unknown) =>
      fetch(`${server.base}${path}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const replies = [
      await get(`/attempts/${id}`),
      await get(`/attempts/${id}/result`),
      await get(`/attempts/${id}/result`, { rsc: '1' }),
      await get(`/quizzes/${quizId}`, { rsc: '1' }),
      await get(`/quizzes/${quizId}`),
      await get(`/api/attempts/${id}`),
      await get(`/api/attempts/${id}x`),
      await get('/api/export'),
      await post(`/api/attempts/${id}/events`, { events: [save] }),
      await post(`/api/attempts/${id}/events`, { events: [{ ...save, key: 1 }] }),
      await post(`/api/attempts/${id}/submit`, { events: [submit] }),
      await post(`/api/attempts/${id}/takeover`, {}),
      await post(`/api/attempts/${id}/missed`, {}),
      await post('/api/attempts', { id, quizId, password: null, preview: true }),
      await post('/api/attempts', { id: randomUUID(), quizId, password: null, preview: true, seed: 's' }),
    ];
    for (const one of replies) {
      expect(one.status).toBeLessThan(500);
      said.push(`${one.url} ${JSON.stringify([...one.headers])} ${await one.text()}`);
    }
  }
  expect(leaks(said)).toEqual([]);
  // The quiz does hold canaries: who takes it in practice is told them.
  const practice = seedQuiz(server.databaseUrl, { learners: [me], settings: PRACTICE });
  const mine = ApiLearner.of(server.base, await cookieOf(page), me);
  const begun = await mine.post('/api/attempts', {
    id: randomUUID(),
    quizId: practice.quizId,
    password: null,
    preview: false,
  });
  const told = await mine.post(`/api/attempts/${begun.body.id}/events`, { events: [save] });
  expect(JSON.stringify(told.body)).toMatch(CANARY);
  await context.close();
});

const ALL = { response: true, correctness: true, points: true, feedback: true, answer: true };
const PRACTICE = { review: { during: ALL, 'just-after': ALL, later: ALL, closed: ALL } };

async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}
