import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ApiLearner, type Reply } from './api-learner';
import { writeOwnChallenge } from './own-challenge';
import { OwnServer } from './own-server';

test.describe.configure({ timeout: 60_000 });

const CONFIG = 'node/var/lib/kubelet/config.yaml';
const slug = 'closed-kubelet';
let server: OwnServer;
let closed = '';
test.beforeAll(async () => {
  server = await OwnServer.open(22);
  await server.stop();
  closed = writeOwnChallenge(server.root, 'kubelet-anonymous').closed;
  await server.start();
});
test.afterAll(() => server.close());

const guest = async () => {
  const learner = await ApiLearner.guest(server.base);
  const post = (route: string, body: unknown, headers?: Record<string, string>) =>
    learner.post(`/api/challenges/${route}`, body, headers);
  return { learner, post, submit: (files: unknown) => post('submit', { id: randomUUID(), slug, files }) };
};

/** A refusal as it should be: its status, a word for programs, a sentence for people, and nothing of our inside. */
const refused = ({ status, body }: Reply, expected: number, sentence: RegExp, what: string) => {
  expect(status, `${what}: ${JSON.stringify(body).slice(0, 200)}`).toBe(expected);
  expect(body.code, what).toMatch(/^[a-z-]+$/);
  expect(body.message, what).toMatch(sentence);
  expect(body.message, what).toMatch(/^["\p{L}].*\.$/u);
  expect(JSON.stringify(body), what).not.toMatch(/node_modules|\.ts:|\.js:|\bat [A-Z]\w+\.|Prisma|SELECT/);
};

const ROUTES = {
  attempt: { slug, action: 'start-learn' },
  draft: { slug, attempt: null, base: 0, files: {} },
  submit: { id: '00000000-0000-4000-8000-000000000001', slug, files: {} },
  hint: { slug, objective: 'known', files: {} },
  solution: { slug, giveUp: true },
  missed: { submission: '00000000-0000-4000-8000-000000000001', items: ['flag-kubelet-anonymous-auth'] },
};

test('every route refuses a stranger, another site, another learner, and a body that is none', async () => {
  const { learner, post } = await guest();
  for (const [route, body] of Object.entries(ROUTES)) {
    const anon = await fetch(`${server.base}/api/challenges/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    refused({ status: anon.status, body: await anon.json() }, 401, /Sign in again/, `${route}, no session`);
    refused(
      await post(route, body, { origin: 'https://other.example' }),
      403,
      /another site/,
      `${route}, other site`,
    );
    refused(
      await post(route, body, { 'x-spokewise-learner': 'somebody' }),
      403,
      /Somebody else/,
      `${route}, other learner`,
    );
    refused(await post(route, body, { 'content-type': 'text/plain' }), 415, /JSON/, `${route}, plain text`);
    refused(await post(route, '{"slug":'), 400, /not JSON/, `${route}, half a body`);
    refused(await post(route, '\u0000\u0001'), 400, /not JSON/, `${route}, binary`);
    for (const rubbish of [null, [], 'x', 7])
      refused(await post(route, JSON.stringify(rubbish)), 400, /./, `${route}, ${rubbish}`);
    refused(
      await post(route, { ...body, attemptId: 'theirs' }),
      400,
      /attemptId/,
      `${route}, another learner's attempt`,
    );
    refused(
      await post(route, { ...body, solved: true, points: 99 }),
      400,
      /solved/,
      `${route}, a verdict from outside`,
    );
    const get = await learner.get(`/api/challenges/${route}`);
    expect(get.status, `${route}, GET`).toBe(405);
    if ('slug' in body)
      for (const other of ['__proto__', '../closed-kubelet', '/etc/passwd', 'constructor', 'a\u0000b'])
        refused(await post(route, { ...body, slug: other }), 404, /no such challenge/, `${route}, ${other}`);
  }
  const { challenges } = await learner.export();
  expect([...challenges.submissions, ...challenges.attempts, ...challenges.progress]).toEqual([]);
});

test('files that the challenge does not have are refused wherever files are taken, and nothing of them stays', async () => {
  const { learner, post, submit } = await guest();
  const own = { [CONFIG]: closed };
  const names = [
    'node/etc/renamed.yaml',
    'node/../../../etc/passwd',
    `${CONFIG}/../config.yaml`,
    '/etc/passwd',
    'node\\var\\lib\\kubelet\\config.yaml',
    'constructor',
    'toString',
    `node/${'x'.repeat(200)}`,
    'node/a\u0000b',
  ];
  const everywhere = async (files: unknown, status: number, sentence: RegExp, what: string) => {
    refused(await submit(files), status, sentence, `submit ${what}`);
    refused(await post('hint', { ...ROUTES.hint, files }), status, sentence, `hint ${what}`);
    refused(await post('draft', { ...ROUTES.draft, files }), status, sentence, `draft ${what}`);
  };
  for (const name of names) await everywhere({ ...own, [name]: 'x' }, 400, /no file/, name);
  // JSON.parse makes it a name of its own, which a literal cannot.
  await everywhere(JSON.parse('{"__proto__":"x"}'), 400, /__proto__/, '__proto__');
  await everywhere({ '': 'x' }, 400, /files/, 'a missing name');
  await everywhere({ [CONFIG]: null }, 400, /files/, 'no text');
  await everywhere({ [CONFIG]: { kind: 'x' } }, 400, /files/, 'an object');
  await everywhere(
    Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`node/${n}`, ''])),
    400,
    /at most 60 files/,
    'too many',
  );
  await everywhere({ [CONFIG]: 'x'.repeat(1_000_000) }, 413, /512 KB/, 'a megabyte');
  refused(await submit({ [CONFIG]: 'x'.repeat(70_000) }), 400, /config\.yaml holds more than 64 KB/, '70 KB');
  refused(
    await submit({ [CONFIG]: `kind: x\n\u0000\u0001PNG` }),
    400,
    /config\.yaml holds bytes that are no text \(line 2\)/,
    'binary',
  );
  const { challenges } = await learner.export();
  expect([challenges.submissions, challenges.progress]).toEqual([[], []]);
});

test('a broken or strange file is judged, not refused: no verdict of it is better than what a component would do', async () => {
  const { submit } = await guest();
  const head = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
  const strange: Record<string, string> = {
    emptied: '',
    'tabs for indentation': `${head}authentication:\n\tanonymous:\n\t\tenabled: false\n`,
    'a key twice': `${closed}authentication:\n  anonymous:\n    enabled: true\n`,
    'another kind of document': 'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n',
    'a list': '- a\n- b\n',
    'a bomb of anchors': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`)
      .join('\n')}\n`,
    'an anchor of itself': 'a: &a\n  b: *a\n',
    'deep brackets': '['.repeat(20_000),
    'a tag that would run code': `!!js/function 'function () { throw 1 }'\n`,
    'keys of every object': `${head}authentication: {anonymous: {enabled: true}}\n__proto__: {authentication: {anonymous: {enabled: false}}}\nconstructor: 1\n`,
  };
  for (const [what, text] of Object.entries(strange)) {
    const { status, body } = await submit({ [CONFIG]: text });
    expect(status, `${what}: ${JSON.stringify(body).slice(0, 200)}`).toBe(200);
    expect(body.solved, what).toBe(false);
    expect(JSON.stringify(body), what).not.toMatch(/node_modules|RangeError|TypeError|\.js:/);
  }
  // Nothing handed in is the start.
  expect(await submit({})).toMatchObject({ status: 200, body: { solved: false, points: 0 } });
  // Anchors as people use them are read as a component reads them.
  const anchored = closed.replace('enabled: false', 'enabled: &off false').concat('readOnlyPort: 0\n');
  expect(await submit({ [CONFIG]: anchored })).toMatchObject({ status: 200, body: { solved: true } });
});

test("a hundred submits in a minute are judged, the next waits and is not lost, and another learner's is not reached", async () => {
  const { learner, post, submit } = await guest();
  const first = randomUUID();
  const one = { id: first, slug, files: { [CONFIG]: closed } };
  expect((await post('submit', one)).body.solved).toBe(true);
  const replies: Reply[] = [];
  for (let n = 0; n < 11; n++)
    replies.push(...(await Promise.all(Array.from({ length: 10 }, () => submit({})))));
  const taken = replies.filter(({ status }) => status === 200).length;
  expect(taken).toBe(99);
  const late = replies.filter(({ status }) => status !== 200);
  for (const reply of late) refused(reply, 429, /Wait \d+ seconds; your text is kept/, 'too many');
  const raw = await fetch(`${server.base}/api/challenges/submit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: learner.cookie },
    body: JSON.stringify({ ...one, id: randomUUID() }),
  });
  expect(raw.status).toBe(429);
  const seconds = Number(raw.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  // What was judged is still there, and the draft still saves.
  expect((await post('submit', one)).body.solved).toBe(true);
  expect((await post('draft', { slug, attempt: null, base: 0, files: { [CONFIG]: 'mine' } })).status).toBe(
    200,
  );
  expect((await learner.export()).challenges.submissions).toHaveLength(100);

  const other = await guest();
  refused(await other.post('submit', one), 409, /your text is kept/, "another's id");
  refused(await other.post('missed', { ...ROUTES.missed, submission: first }), 404, /nothing/, "another's");
  const page = await fetch(`${server.base}/challenges/${slug}/result?id=${first}`, {
    headers: { cookie: other.learner.cookie },
  });
  expect(page.status).toBe(404);
  expect((await other.submit({})).status).toBe(200);
});

const DROP_IN = 'node/etc/kubernetes/kubelet.conf.d/10-own.conf';
const MEGABYTE = `# ${'x'.repeat(97)}\n`.repeat(10_000);

/** A guest at the bench; gives what the console complained of. */
const begin = async (page: Page) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${server.base}/`);
  await page.getByRole('button', { name: 'Start as a guest' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Guest' })).toBeVisible();
  await page.goto(`${server.base}/challenges/${slug}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL('**/bench');
  return problems;
};
// The file that the objective is about is open from the first.
const config = (page: Page) => page.getByRole('textbox', { name: /config\.yaml/ });
const plain = async (page: Page) => {
  await page.getByRole('button', { name: 'Plain editor' }).click();
  // Not the one that stands until Monaco is there.
  await expect(page.getByRole('button', { name: 'Plain editor' })).toHaveAttribute('aria-pressed', 'true');
  return config(page);
};
/** As the browser pastes, but for the keys. */
const paste = (field: Locator, what: string) =>
  field.evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, what);
const state = (page: Page) => page.getByTestId('draft-state');

test('whatever is pasted into the plain editor gets a sentence, is kept, and breaks nothing', async ({
  page,
}) => {
  const problems = await begin(page);
  const field = await plain(page);
  const verdict = page.getByRole('region', { name: 'Verdict' });
  const notices = page.getByRole('status');
  const check = page.getByRole('button', { name: 'Check', exact: true });

  await field.fill('kind: x\n\u0001PNG\ufffd\n');
  await expect(verdict).toContainText('config.yaml holds bytes that are no text (line 2)');
  await check.click();
  await expect(notices.filter({ hasText: 'Not checked: ' })).toContainText('paste the text of a');

  const before = await field.inputValue();
  await paste(field, MEGABYTE);
  await expect(notices.filter({ hasText: 'Not pasted: ' })).toContainText('Your text is as it was');
  await expect(field).toHaveValue(before);

  const large = `# ${'x'.repeat(997)}\n`.repeat(70);
  await field.fill(large);
  await expect(verdict).toContainText('config.yaml holds more than 64 KB');
  await expect(state(page)).toHaveText('Saved');
  await check.click();
  await expect(notices.filter({ hasText: 'Not checked: ' })).toContainText('take out what does not belong');
  await page.reload();
  await expect(config(page)).toHaveValue(large);

  for (const text of [
    '',
    'authentication:\n\tanonymous:\n\t\tenabled: false\n',
    `${closed}authentication: {anonymous: {enabled: true}}\n`,
    'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n',
    'a: &a\n  b: *a\n',
    'readOnlyPort: "<img src=x onerror=console.error(1)>"\n',
    '['.repeat(5000),
  ]) {
    await config(page).fill(text);
    await expect(verdict.getByText('0 of 1 objective met.')).toBeVisible();
    await expect(state(page)).toHaveText('Saved');
  }
  await check.click();
  await expect(page.getByRole('heading', { name: /^Not yet/ })).toBeVisible();
  await page.getByRole('button', { name: 'Keep working' }).first().click();
  await expect(config(page)).toHaveValue('['.repeat(5000));

  // A file may be added, and taken away again; one with text in it asks first.
  await page.getByRole('button', { name: `Add ${DROP_IN}` }).click();
  await page.getByRole('button', { name: `Remove ${DROP_IN}` }).click();
  await page.getByRole('button', { name: `Add ${DROP_IN}` }).click();
  await page.getByRole('textbox', { name: /10-own\.conf/ }).fill('kind: x\n');
  await page.getByRole('button', { name: `Remove ${DROP_IN}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove 10-own.conf' }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('button', { name: `Add ${DROP_IN}` })).toBeVisible();

  await config(page).fill(closed);
  await check.click();
  await expect(page.getByRole('heading', { name: /^Solved/ })).toBeVisible();
  await page.getByRole('button', { name: 'To the next challenge' }).first().click();
  await page.waitForURL(/\/challenges\/(?!closed-kubelet)[a-z-]+$/);
  expect(problems).toEqual([]);
});

test('a megabyte pasted into Monaco is kept, refused with a sentence, and undone', async ({ page }) => {
  const problems = await begin(page);
  const lines = page.locator('.monaco-editor .view-lines');
  await expect(lines).toContainText('KubeletConfiguration');
  await lines.click();
  await page.keyboard.press('Control+a');
  await paste(page.locator('.monaco-editor textarea').first(), MEGABYTE);
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict).toContainText('config.yaml holds more than 64 KB');
  await expect(state(page)).toHaveText('Saved on this device only; the server keeps up to 512 KB');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText(/^Not checked: .*64 KB.* Nothing is lost\.$/)).toBeVisible();
  await lines.click();
  await page.keyboard.press('Control+z');
  await expect(verdict.getByText('0 of 1 objective met.')).toBeVisible();
  await expect(state(page)).toHaveText('Saved');
  expect(problems).toEqual([]);
});

test('two tabs of one challenge are one text: nothing written in either is lost', async ({
  page,
  context,
}) => {
  const problems = await begin(page);
  const one = await plain(page);
  const other = await context.newPage();
  other.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await other.goto(page.url());
  const two = config(other);
  await expect(two).toHaveValue(/KubeletConfiguration/);
  await one.fill(`${closed}# first\n`);
  await expect(two).toHaveValue(`${closed}# first\n`);
  await expect(other.getByText(/Also open in another tab/)).toBeVisible();
  await two.fill(`${closed}# second\n`);
  await expect(one).toHaveValue(`${closed}# second\n`);
  await expect(state(page)).toHaveText('Saved');
  await expect(state(other)).toHaveText('Saved');

  // At the same moment: one goes on, and the other's is offered.
  await Promise.all([one.fill(`${closed}# left\n`), two.fill(`${closed}# right\n`)]);
  const offer = [page, other].map((tab) => tab.getByRole('button', { name: 'Take the newer one' }));
  await expect.poll(async () => (await offer[0]?.count()) || (await offer[1]?.count())).toBeTruthy();
  const asked = (await offer[0]?.count()) ? page : other;
  const before = await config(asked).inputValue();
  // Closed without a choice, both are still there.
  await asked.reload();
  // Before the page is alive the field shows what the server has.
  const take = asked.getByRole('button', { name: 'Take the newer one' });
  await expect(take).toBeVisible();
  const texts = [await config(asked).inputValue()];
  await take.click();
  await expect(config(asked)).not.toHaveValue(texts[0] ?? '');
  texts.push(await config(asked).inputValue());
  expect(texts).toContain(before);
  expect(texts.map((text) => text.split('# ')[1]?.trim()).sort()).toEqual(['left', 'right']);
  await expect(one).toHaveValue(texts[1] ?? '');
  await expect(two).toHaveValue(texts[1] ?? '');
  // One refusal of the server is expected where both were sent.
  expect(problems.filter((problem) => !/409/.test(problem))).toEqual([]);
});

test('more than a hundred checks in a minute: the page says when, and the text waits', async ({ page }) => {
  await begin(page);
  const field = await plain(page);
  await field.fill(closed);
  await expect(state(page)).toHaveText('Saved');
  for (let n = 0; n < 10; n++)
    await Promise.all(
      Array.from({ length: 10 }, () =>
        page.request.post(`${server.base}/api/challenges/submit`, {
          headers: { 'sec-fetch-site': 'same-origin' },
          data: { id: randomUUID(), slug, files: {} },
        }),
      ),
    );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(
    page.getByText(/Wait \d+ seconds; your text is kept\. Then it is checked by itself\./),
  ).toBeVisible();
  await expect(field).toHaveValue(closed);
  await page.reload();
  await expect(page.getByText(/Wait \d+ seconds; your text is kept/)).toBeVisible();
  await expect(config(page)).toHaveValue(closed);
});
