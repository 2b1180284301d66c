import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_KINDS } from '../questions/practice-kinds';
import {
  realCatalogue,
  sampleOwn,
  samplePool,
  sampleQuiz,
  sampleSources,
  sampleTask,
} from '../testing/quiz-samples';
import { definitionFaults } from './definition-faults';
import { drawPaper } from './draw-paper';
import { drawPlan } from './draw-plan';
import { openFrozen } from './open-frozen';
import { paperKeySchema, paperSchema } from './paper';
import { paperItemView } from './paper-item-view';
import { paperPlan } from './paper-plan';
import { quizDefinitionSchema } from './quiz-definition';

const first = realCatalogue.items.find(({ kind }) => kind === 'choose-one');
if (first === undefined) throw new Error('content has no choose-one item');
const fixed = {
  id: 'fixed',
  kind: 'item',
  itemId: first.id,
  points: 2,
  rule: 'default',
  tries: [1],
} as const;

const quiz = sampleQuiz([
  { ...fixed, tries: [1] },
  sampleOwn('own'),
  sampleTask('task'),
  samplePool('near', {
    paths: ['apiserver-to-kubelet'],
    kinds: ['choose-one', 'choose-many', 'type-in'],
    count: 5,
  }),
  samplePool('any', { exam: 'kcsa', kinds: ['choose-one', 'choose-many', 'path-map', 'type-in'], count: 6 }),
]);

function drawn(definition: typeof quiz, seed: string) {
  const result = drawPaper(definition, sampleSources, seed);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test('the sample is a definition', () => {
  expect(quizDefinitionSchema.parse(quiz)).toEqual(quiz);
  expect(definitionFaults(quiz, sampleSources)).toEqual([]);
});

test('over 1,000 seeds: the same bytes again, nothing twice, siblings apart, as many as asked', () => {
  const papers = new Set<string>();
  for (let seed = 0; seed < 1000; seed++) {
    const { paper, keys } = drawn(quiz, `s${seed}`);
    const bytes = JSON.stringify({ paper, keys });
    papers.add(bytes);
    expect(JSON.stringify(drawn(quiz, `s${seed}`))).toBe(bytes);
    const notes = keys.map(({ question }) =>
      question.kind === 'item' ? question.item.noteId : question.kind,
    );
    expect(notes).toHaveLength(14);
    expect(new Set(notes).size).toBe(14);
    expect(paper.items.map(({ place }) => place)).toEqual(keys.map(({ place }) => place));
  }
  expect(papers.size).toBeGreaterThan(990);
}, 120_000);

test('a paper and its keys come back from JSON', () => {
  const { paper, keys } = drawn(quiz, 'a');
  expect(paperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(JSON.parse(JSON.stringify(paper)));
  for (const key of keys)
    expect(paperKeySchema.safeParse(JSON.parse(JSON.stringify(key))).success).toBe(true);
});

test('nothing of a key, a seed or where a question comes from is in what is shown', () => {
  const { paper } = drawn(quiz, 'a');
  const bytes = JSON.stringify(paper.items.map(paperItemView));
  expect(bytes).not.toMatch(/canary|"(seed|ref|domains|fraction|version|drawnFor|correct)":/);
});

test('every drawn question proves itself: right, wrong and invalid answers', () => {
  const { paper, keys } = drawn(quiz, 'b');
  for (const [at, { question }] of keys.entries()) {
    if (question.kind === 'challenge') continue;
    const open = openFrozen(question, paper.items[at]?.seed ?? '', sampleSources.openItem);
    expect(open.shown).toEqual(paper.items[at]?.shown);
    for (const { answer, outcome, points } of open.selfTest())
      expect(open.answer(answer)).toMatchObject({ outcome, points });
  }
});

test('options are named alike in every attempt, wherever they were shown', () => {
  const names = ['a', 'b', 'c'].map((seed) => {
    const { paper, keys } = drawn(sampleQuiz([sampleOwn('own')]), seed);
    const shown = paper.items[0]?.shown;
    const options = shown?.form === 'choose-one' ? shown.options : [];
    return options.map(({ id, text }) => `${keys[0]?.options?.[id]} ${text}`).toSorted();
  });
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});

test('shuffled options stand in the same order on every opening; unshuffled ones as written', () => {
  const own = (shuffleOptions: boolean, seed: string) => {
    const { paper } = drawn(sampleQuiz([sampleOwn('own')], { shuffleOptions }), seed);
    const shown = paper.items[0]?.shown;
    return shown?.form === 'choose-one' ? shown.options.map(({ text }) => text) : [];
  };
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => own(true, seed).join())).size).toBeGreaterThan(
    1,
  );
  expect(['a', 'b', 'c'].map((seed) => own(false, seed))).toEqual(
    Array.from({ length: 3 }, () => ['10250', '6443', '2379', '443']),
  );
});

test('a pinned version stays, else the newest is taken', () => {
  const version = (pinVersions: boolean) =>
    drawn(sampleQuiz([sampleOwn('own')], { pinVersions }), 'a').paper.items[0]?.ref.version;
  expect([version(true), version(false)]).toEqual([1, 2]);
});

test('a blueprint has each domain as often as its weight says, and says what it covers', () => {
  const { paper } = drawn(sampleQuiz([], { blueprint: { exam: 'kcsa', count: 20 } }), 'a');
  expect(paper.blueprint).toMatchObject({ exam: 'kcsa', coveredPercent: 76 });
  for (const { id, count } of paper.blueprint?.domains ?? [])
    expect(paper.items.filter(({ drawnFor }) => drawnFor === id)).toHaveLength(count);
  for (const { drawnFor, domains } of paper.items) expect(domains).toContain(drawnFor);
  // 22 : 22 : 16 : 16 of 20.
  expect(paper.blueprint?.domains.map(({ count }) => count)).toEqual([6, 6, 4, 4]);
});

test.each([3, 5, 10])(
  'a domain that nothing can be drawn of is left out as uncovered: %i of CKS',
  (count) => {
    const definition = sampleQuiz([], { blueprint: { exam: 'cks', count } });
    expect(definitionFaults(definition, sampleSources)).toEqual([]);
    const { paper } = drawn(definition, 'a');
    expect(paper.items).toHaveLength(count);
    expect(paper.blueprint?.domains.map(({ id }) => id)).toEqual(['cks/setup', 'cks/hardening']);
    expect(paper.blueprint?.coveredPercent).toBe(30);
  },
);

test('what fixed questions and pools use up of a domain, others give; what nobody has is said with a number that works', () => {
  const slots = [samplePool('p', { exam: 'cks', kinds: [...PRACTICE_KINDS], count: 5 })];
  const most = definitionFaults(sampleQuiz(slots, { blueprint: { exam: 'cks', count: 200 } }), sampleSources);
  expect(most.map(({ code }) => code)).toEqual(['pool-short']);
  const count = Number(/Ask for (\d+) or fewer/.exec(most[0]?.message ?? '')?.[1]);
  const definition = sampleQuiz(slots, { blueprint: { exam: 'cks', count } });
  expect(definitionFaults(definition, sampleSources)).toEqual([]);
  const plan = drawPlan(paperPlan(definition, sampleSources), 'a');
  expect(plan.ok && [...plan.value.values()].flat()).toHaveLength(count + 5);
  expect(count).toBeGreaterThan(10);
});

test.each([
  ['nothing at all', sampleQuiz([]), ['no-questions']],
  ['an item that is gone', sampleQuiz([{ ...fixed, tries: [1], itemId: 'gone' }]), ['unknown-item']],
  [
    'an item twice',
    sampleQuiz([
      { ...fixed, tries: [1] },
      { ...fixed, tries: [1], id: 'b' },
    ]),
    ['item-twice'],
  ],
  ['an own question that is gone', sampleQuiz([sampleOwn('o', { version: 9 })]), ['unknown-own']],
  [
    'a pool that is too small',
    sampleQuiz([samplePool('p', { paths: ['ssh-tunnel'], count: 90 })]),
    ['pool-short'],
  ],
  ['an exam that is not there', sampleQuiz([], { blueprint: { exam: 'xyz', count: 5 } }), ['unknown-exam']],
  ['tries without being told', sampleQuiz([sampleOwn('o', { tries: [1, 0.5] })]), ['tries-need-feedback']],
] as const)('%s is refused at save and at the draw', (_name, definition, codes) => {
  expect(definitionFaults(definition, sampleSources).map(({ code }) => code)).toEqual(codes);
  const result = drawPaper(definition, sampleSources, 'a');
  expect(result.ok ? [] : result.problem.map(({ code }) => code)).toEqual(codes);
});

test('two pools that are large enough alone and not together are refused with the counts', () => {
  const pool = (id: string) => samplePool(id, { paths: ['ssh-tunnel'], kinds: ['choose-one'], count: 1 });
  const notes = new Set(
    realCatalogue.items
      .filter(({ path, kind }) => path === 'ssh-tunnel' && kind === 'choose-one')
      .map(({ noteId }) => noteId),
  ).size;
  const pools = Array.from({ length: notes + 1 }, (_, at) => pool(`p${at}`));
  const faults = definitionFaults(sampleQuiz(pools), sampleSources);
  expect(faults.map(({ code }) => code)).toEqual(['draws-short']);
  expect(faults[0]?.message).toContain(`need ${notes + 1} together, and ${notes} fit`);
  expect(definitionFaults(sampleQuiz(pools.slice(1)), sampleSources)).toEqual([]);
});

test('whatever definition has no faults can be drawn with any seed', () => {
  const pool = fc
    .record({
      paths: fc.subarray(['apiserver-to-kubelet', 'ssh-tunnel', 'konnectivity'] as const, { maxLength: 2 }),
      kinds: fc.subarray(['choose-one', 'type-in', 'choose-many'] as const),
      count: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ paths, kinds, count }) => ({ paths: [...paths], kinds: [...kinds], count }));
  fc.assert(
    fc.property(fc.array(pool, { minLength: 1, maxLength: 4 }), fc.string(), (pools, seed) => {
      const definition = sampleQuiz(pools.map((one, at) => samplePool(`p${at}`, one)));
      const faults = definitionFaults(definition, sampleSources);
      const result = drawPaper(definition, sampleSources, seed || 'x');
      expect(result.ok).toBe(faults.length === 0);
      if (result.ok)
        expect(result.value.paper.items).toHaveLength(pools.reduce((sum, { count }) => sum + count, 0));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a pool never draws the question that stands in the quiz anyway, nor its siblings', () => {
  const { path, noteId } = first;
  const notes = new Set(
    realCatalogue.items
      .filter((item) => item.path === path && item.kind === 'choose-one')
      .map((item) => item.noteId),
  );
  const withPool = (count: number) =>
    sampleQuiz([
      { ...fixed, tries: [1] },
      samplePool('rest', { paths: [path], kinds: ['choose-one'], count }),
    ]);
  expect(definitionFaults(withPool(notes.size), sampleSources).map(({ code }) => code)).toEqual([
    'pool-short',
  ]);
  const { keys } = drawn(withPool(notes.size - 1), 'a');
  const asked = keys.map(({ question }) => (question.kind === 'item' ? question.item.noteId : ''));
  expect(asked.filter((note) => note === noteId)).toHaveLength(1);
  expect(new Set(asked)).toEqual(notes);
});
