import { expect, test } from 'vitest';
import { listAdditions } from '../db/deck-additions';
import { findCard } from '../db/find-card';
import { listEvents } from '../db/list-events';
import type { Answer } from '../questions/answer';
import { gradeItem } from '../questions/grade-item';
import { openItem } from '../questions/open-item';
import type { PracticeChoice } from '../questions/practice-choice';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { addPractised } from './add-practised';
import { loadPractice } from './load-practice';
import type { Viewer } from './page-views';
import { reviewPractised } from './review-practised';
import { theCatalogue } from './the-catalogue';

const catalogue = theCatalogue();
const ANY: PracticeChoice = { paths: [], kinds: [], exam: null, difficulty: null };
const viewer = (id: string): Viewer => ({ id, name: id, email: null, guest: false, role: 'learner' });
const ada = viewer('ada');
const bob = viewer('bob');
const one = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** A drawn question with an answer that has the outcome. */
const answered = async (outcome: 'right' | 'wrong') => {
  const [card] = (await loadPractice({ choice: { ...ANY, kinds: ['what-happens'] }, recent: [] })).cards;
  const item = card === undefined ? null : catalogue.item(card.itemId);
  if (card === undefined || item === null) throw new Error('nothing to practise');
  const found = openItem(item, catalogue, card.seed)
    .selfTest()
    .find((each) => each.outcome === outcome);
  return { itemId: card.itemId, seed: card.seed, answer: found?.answer as Answer };
};

test('what is drawn fits the choice, and never holds its key', async () => {
  const choice: PracticeChoice = {
    paths: ['konnectivity'],
    kinds: ['which-path', 'compare'],
    exam: 'cks',
    difficulty: null,
  };
  let recent: string[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const { cards } = await loadPractice({ choice, recent });
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const item = catalogue.item(card.itemId);
      expect(card.path).toBe('konnectivity');
      expect(['which-path', 'compare']).toContain(item?.kind);
      expect(item?.exams.some((domain) => domain.startsWith('cks/'))).toBe(true);
      expect(JSON.stringify(card)).not.toMatch(/"(correct|key|explanation)"/);
      expect(card.seed).toMatch(/^practice:[0-9a-f-]{36}$/);
    }
    recent = [...recent, ...cards.map(({ itemId }) => itemId)];
  }
});

test('nothing fits: no questions', async () => {
  const choice: PracticeChoice = { ...ANY, paths: ['ssh-tunnel'], kinds: ['effective-value'] };
  expect((await loadPractice({ choice, recent: [] })).cards).toEqual([]);
});

test('the same item is drawn anew', async () => {
  const choice: PracticeChoice = { ...ANY, kinds: ['spot-it'] };
  const batches = await Promise.all(
    Array.from({ length: 12 }, async () => (await loadPractice({ choice, recent: [] })).cards),
  );
  const draws = batches.flat();
  expect(new Set(draws.map(({ seed }) => seed)).size).toBe(draws.length);
});

eachDatabase((_engine, open) => {
  test('an answer that may count counts once, with the rating that it earned, and in one deck', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    const given = await answered('wrong');
    const sent = { id: one(1), ...given, durationMs: 90_000 };
    const first = await reviewPractised(ada, sent);
    expect(first.ok).toBe(true);
    expect(await reviewPractised(ada, sent)).toEqual(first);
    const card = await findCard('ada', given.itemId);
    expect(card).toMatchObject({ version: 1, memory: { reps: 1 } });
    const events = await listEvents('ada', given.itemId);
    expect(events).toMatchObject([{ kind: 'review', rating: 1 }]);
    expect(await findCard('bob', given.itemId)).toBeNull();
  });

  test('what is no answer, and what is no question, cannot count', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const { itemId, seed } = await answered('right');
    const blank = { form: 'choose-one', chosen: 'nothing-like-it' } as const;
    const refused = async (over: { itemId?: string; answer?: Answer }) => {
      const result = await reviewPractised(ada, {
        id: one(3),
        itemId: over.itemId ?? itemId,
        seed,
        answer: over.answer ?? blank,
        durationMs: 1,
      });
      return result.ok ? null : result.problem.code;
    };
    const item = catalogue.item(itemId);
    expect(item && gradeItem(item, catalogue, seed, blank).outcome).toBe('invalid');
    expect(await refused({})).toBe('nothing-answered');
    expect(await refused({ itemId: 'no-such-item' })).toBe('unknown-card');
    expect(await findCard('ada', itemId)).toBeNull();
  });

  test('what was missed goes into the deck, and only what there is', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const { itemId } = await answered('wrong');
    expect(await addPractised(ada, [itemId, itemId])).toEqual({ ok: true, value: { added: 1 } });
    expect(await addPractised(ada, [itemId])).toEqual({ ok: true, value: { added: 0 } });
    expect(await listAdditions('ada')).toEqual([itemId]);
    const refused = await addPractised(ada, ['no-such-item', itemId]);
    expect(refused.ok ? null : refused.problem.code).toBe('unknown-card');
    expect(await listAdditions(bob.id)).toEqual([]);
  });
});
