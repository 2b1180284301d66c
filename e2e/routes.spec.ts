import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { ApiLearner, ITEM_IDS, type Reply, reviewEvent } from './api-learner';
import { BASE } from './base';

const [ITEM = '', OTHER = ''] = ITEM_IDS;
const delivery = (...events: unknown[]) => ({ sessionId: 'api-session', events });
const POSTS = [
  '/api/reviews',
  '/api/answers',
  '/api/queue',
  '/api/summary',
  '/api/flags',
  '/api/practice',
  '/api/practice/deck',
  '/api/practice/review',
];

/** A refusal is a status, a machine word and a sentence a person can use; nothing of the inside. */
function expectRefusal(reply: Reply, status: number, code: string, words: RegExp): void {
  expect(reply.status).toBe(status);
  expect(reply.body.code).toBe(code);
  expect(reply.body.message).toMatch(words);
  expect(reply.body.message).toMatch(/\.$/);
  expect(JSON.stringify(reply.body)).not.toMatch(/prisma|sqlite|node_modules|\bat \w+ \(/i);
}

test('what is not acceptable is refused at every route before anything is done', async () => {
  const learner = await ApiLearner.guest(BASE);
  const good = delivery(reviewEvent(ITEM, 0));
  for (const path of POSTS) {
    await test.step(path, async () => {
      const huge = JSON.stringify({ sessionId: 'x'.repeat(600 * 1024), events: [] });
      expectRefusal(await learner.post(path, huge), 413, 'too-large', /512 KB/);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
        const reply = await learner.post(path, JSON.stringify(good), { 'content-type': type });
        expectRefusal(reply, 415, 'not-json', /application\/json/);
      }
      for (const text of ['', '{', 'undefined', '{"events":[}', '\u0000']) {
        expectRefusal(await learner.post(path, text), 400, 'not-json', /not JSON/);
      }
      for (const shape of ['[]', '{}', 'null', '7', '"text"']) {
        const reply = await learner.post(path, shape);
        expect(reply.status).toBe(400);
        expect(reply.body.code).toBe('wrong-shape');
      }
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { origin: 'not a url' },
      ]) {
        expectRefusal(await learner.post(path, good, headers), 403, 'other-origin', /another site/);
      }
      const elsewhere = await learner.post(path, shapeFor(path), { 'x-spokewise-learner': 'somebody-else' });
      expectRefusal(elsewhere, 403, 'another-learner', /are kept/);
      for (const cookie of ['', 'better-auth.session_token=made.up', 'better-auth.session_token=%00%ff']) {
        expectRefusal(
          await learner.post(path, shapeFor(path), { cookie }),
          401,
          'signed-out',
          /nothing is lost/,
        );
      }
      expect((await learner.get(path)).status).toBe(405);
    });
  }
  expect((await learner.export()).events).toEqual([]);
});

test('a body without a length is cut off at the limit', async () => {
  const learner = await ApiLearner.guest(BASE);
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 64 * 1024;
      if (sent > 64 * 1024 * 1024) controller.close();
      else controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
    },
  });
  const status = await fetch(`${BASE}/api/reviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: learner.cookie },
    body: endless,
    duplex: 'half',
  } as RequestInit).then(
    (response) => response.status,
    // The server may hang up while we are still sending.
    () => 413,
  );
  expect(status).toBe(413);
  expect(sent).toBeLessThan(32 * 1024 * 1024);
  expect((await learner.get('/api/health')).status).toBe(200);
});

test('sign-in and sign-up take no huge bodies either', async () => {
  for (const path of ['sign-in/email', 'sign-up/email', 'sign-in/anonymous']) {
    const response = await ApiLearner.auth(BASE, path, {
      email: 'a@example.org',
      password: 'x'.repeat(600 * 1024),
    });
    expect(response.status).toBe(413);
    expect((await response.json()).message).toMatch(/larger than/);
  }
});

test('a wrong shape names the field', async () => {
  const learner = await ApiLearner.guest(BASE);
  for (const [over, field] of [
    [{ rating: 5 }, 'events.0.rating'],
    [{ rating: '3' }, 'events.0.rating'],
    [{ id: 'short' }, 'events.0.id'],
    [{ id: "'; DROP TABLE--" }, 'events.0.id'],
    [{ version: -1 }, 'events.0.version'],
    [{ version: 1.5 }, 'events.0.version'],
    [{ durationMs: -1 }, 'events.0.durationMs'],
    [{ durationMs: 1e12 }, 'events.0.durationMs'],
    [{ itemId: '' }, 'events.0.itemId'],
    [{ itemId: 'x'.repeat(201) }, 'events.0.itemId'],
    [{ seed: 7 }, 'events.0.seed'],
    [{ kind: 'delete-everything' }, 'events.0.kind'],
    [{ answer: { form: 'oracle' } }, 'events.0.answer.form'],
    [{ answer: { form: 'type-in', text: 'x'.repeat(20_001) } }, 'events.0.answer.text'],
  ] as const) {
    const reply = await learner.post('/api/reviews', delivery(reviewEvent(ITEM, 0, over)));
    expectRefusal(reply, 400, 'wrong-shape', new RegExp(`^${field.replaceAll('.', '\\.')}: `));
  }
  const stranger = { ...reviewEvent(ITEM, 0), learnerId: 'another' };
  expectRefusal(await learner.post('/api/reviews', delivery(stranger)), 400, 'wrong-shape', /learnerId/);
  const many = Array.from({ length: 101 }, () => reviewEvent(ITEM, 0));
  expectRefusal(await learner.post('/api/reviews', delivery(...many)), 400, 'wrong-shape', /^events: /);
  const flag = { itemId: ITEM, reason: 'wrong', note: 'x'.repeat(2001) };
  expectRefusal(await learner.post('/api/flags', flag), 400, 'wrong-shape', /^note: /);
  expect((await learner.export()).events).toEqual([]);
});

test('made-up ids are answered with a sentence and touch nothing', async () => {
  const learner = await ApiLearner.guest(BASE);
  for (const itemId of [
    'no-such-item',
    '../../etc/passwd',
    "x' OR 1=1 --",
    '__proto__',
    '%00',
    `${ITEM}~1`,
  ]) {
    const [result] = await learner.deliver(reviewEvent(itemId, 0));
    expect(result).toMatchObject({ status: 'refused', code: 'unknown-card', card: null });
    expect(result.message).toMatch(/no such card/i);
    const asked = await learner.post('/api/answers', {
      itemId,
      seed: 's',
      answer: { form: 'type-in', text: '1' },
    });
    expectRefusal(asked, 404, 'unknown-card', /not there any more/);
    const flag = await learner.post('/api/flags', { itemId, reason: 'wrong', note: '' });
    expectRefusal(flag, 404, 'unknown-card', /not there any more/);
    const info = await learner.get(`/api/cards?id=${encodeURIComponent(itemId)}`);
    expectRefusal(info, 404, 'unknown-card', /no such card/);
  }
  for (const path of [
    '/api/cards?id=',
    '/api/cards?id=%E0%A4%A',
    '/api/cards/anything',
    '/lessons/%E0%A4%A',
    '/api/nothing',
  ]) {
    const { status } = await learner.get(path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
  // A path that does not exist is the whole deck, an unreadable answer is none.
  const more = await learner.post('/api/queue', { sessionId: 'api-session', have: [], path: 'no-such-path' });
  expect(more.body.cards.length).toBeGreaterThan(0);
  const garbage = await learner.post('/api/answers', { itemId: ITEM, seed: '\u0000', answer: { form: 7 } });
  expect([200, 404]).toContain(garbage.status);
  if (garbage.status === 200) expect(garbage.body.verdict.outcome).toBe('invalid');
  expect((await learner.export()).events).toEqual([]);
});

test("nobody reads, answers or takes back another's cards", async () => {
  const [ada, bob] = [await ApiLearner.guest(BASE), await ApiLearner.guest(BASE)];
  const hers = reviewEvent(ITEM, 0);
  expect((await ada.deliver(hers))[0].status).toBe('saved');
  const before = await ada.export();

  // The same event id, an undo of her event, her version number: none of it reaches her rows.
  expect((await bob.deliver({ ...hers, rating: 1 }))[0]).toMatchObject({ status: 'conflict' });
  const undo = { kind: 'undo', id: randomUUID(), itemId: ITEM, targetId: hers.id };
  expect((await bob.deliver(undo))[0]).toMatchObject({ status: 'refused', code: 'nothing-to-undo' });
  expect((await bob.deliver(reviewEvent(ITEM, 1)))[0]).toMatchObject({
    status: 'conflict',
    code: 'card-changed-elsewhere',
  });
  expect((await bob.deliver({ kind: 'suspend', id: hers.id, itemId: ITEM }))[0].status).not.toBe('saved');
  expect((await bob.get(`/api/cards?id=${ITEM}`)).body).toMatchObject({ reps: 0, history: [] });
  const mixed = await bob.post('/api/reviews', delivery(reviewEvent(ITEM, 0)), {
    'x-spokewise-learner': ada.id,
  });
  expectRefusal(mixed, 403, 'another-learner', /are kept/);

  const after = await ada.export();
  expect(after.events).toEqual(before.events);
  expect(after.cards).toEqual(before.cards);
  expect((await bob.export()).events).toEqual([]);
  // And he can study the same item himself.
  expect((await bob.deliver(reviewEvent(ITEM, 0)))[0].status).toBe('saved');
});

test('a delivery twice, in the wrong order, from two devices and after an undo: nothing lost, nothing doubled', async () => {
  const learner = await ApiLearner.guest(BASE);
  const [first, second] = [reviewEvent(ITEM, 0), reviewEvent(ITEM, 1, { rating: 4 })];
  await test.step('reordered: the later answer waits for the card that it was given to', async () => {
    const [early] = await learner.deliver(second);
    expect(early).toMatchObject({ status: 'conflict', code: 'card-changed-elsewhere' });
    expect(early.message).toMatch(/as it stands now/);
    expect(early.card).toMatchObject({ itemId: ITEM, version: 0 });
    const both = await learner.deliver(first, second);
    expect(both.map((result: { status: string }) => result.status)).toEqual(['saved', 'saved']);
  });
  await test.step('twice: duplicates', async () => {
    const again = await learner.deliver(first, second, first);
    expect(again.map((result: { status: string }) => result.status)).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
    ]);
  });
  await test.step('ten times at once: saved exactly once', async () => {
    const event = reviewEvent(OTHER, 0);
    const results = (await Promise.all(Array.from({ length: 10 }, () => learner.deliver(event)))).flat();
    const saved = results.filter((result) => result.status === 'saved');
    expect(saved).toHaveLength(1);
    expect(results.filter((result) => result.status === 'duplicate')).toHaveLength(9);
  });
  await test.step('a second device and a stale tab get the card as it is', async () => {
    const [stale] = await learner.deliver(reviewEvent(ITEM, 1));
    expect(stale).toMatchObject({ status: 'conflict', code: 'card-changed-elsewhere' });
    expect(stale.card).toMatchObject({ version: 2 });
  });
  await test.step('after an undo: a late repeat is a duplicate, a stale answer a conflict, a fresh one is saved', async () => {
    const undo = { kind: 'undo', id: randomUUID(), itemId: ITEM, targetId: second.id };
    expect((await learner.deliver(undo))[0].status).toBe('saved');
    expect((await learner.deliver(undo))[0].status).toBe('duplicate');
    expect((await learner.deliver(second))[0].status).toBe('duplicate');
    expect((await learner.deliver(reviewEvent(ITEM, 1)))[0].status).toBe('conflict');
    const fresh = reviewEvent(ITEM, 3, { rating: 1 });
    expect((await learner.deliver(fresh))[0].status).toBe('saved');
    const redo = { kind: 'redo', id: randomUUID(), itemId: ITEM, targetId: second.id };
    const [refused] = await learner.deliver(redo);
    expect(refused).toMatchObject({ status: 'refused', code: 'nothing-to-redo' });
    expect(refused.message).toMatch(/answered since/);
    const again = { ...undo, id: randomUUID() };
    expect((await learner.deliver(again))[0]).toMatchObject({ status: 'refused', code: 'nothing-to-undo' });
  });
  const { events } = await learner.export();
  const ids = events.map((event: { id: string }) => event.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(events.filter((event: { kind: string }) => event.kind === 'review')).toHaveLength(4);
});

test('key and explanations stay on the server until an answer is in', async () => {
  const learner = await ApiLearner.guest(BASE);
  const have: string[] = [];
  const forms = new Set<string>();
  for (let round = 0; round < 30; round++) {
    const { body } = await learner.post('/api/queue', {
      sessionId: 'api-session',
      have: have.slice(-500),
      path: null,
    });
    if (body.cards.length === 0) break;
    for (const card of body.cards) {
      have.push(card.itemId);
      forms.add(card.question.form);
      if (card.question.form === 'flip') continue;
      expect(Object.keys(card.question).sort()).toEqual(
        ['expects', 'form', 'lit', 'options', 'prompt'].filter((key) => key in card.question),
      );
      for (const option of card.question.options ?? [])
        expect(Object.keys(option).sort()).toEqual(['id', 'text']);
    }
  }
  expect(forms.size).toBeGreaterThanOrEqual(3);
});

function shapeFor(path: string): unknown {
  switch (path) {
    case '/api/reviews':
      return delivery(reviewEvent(ITEM, 0));
    case '/api/answers':
      return { itemId: ITEM, seed: 's', answer: { form: 'type-in', text: '1' } };
    case '/api/queue':
      return { sessionId: 'api-session', have: [] };
    case '/api/flags':
      return { itemId: ITEM, reason: 'wrong', note: '' };
    case '/api/practice':
      return { choice: { paths: [], kinds: [], exam: null, difficulty: null }, recent: [] };
    case '/api/practice/deck':
      return { items: [ITEM] };
    case '/api/practice/review':
      return { id: randomUUID(), itemId: ITEM, seed: 's', answer: { form: 'flip' }, durationMs: 1 };
    default:
      return { sessionId: 'api-session' };
  }
}
