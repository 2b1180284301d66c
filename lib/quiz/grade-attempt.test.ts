import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ownChoice,
  sampleOwn,
  samplePool,
  sampleQuiz,
  sampleSources,
  sampleTask,
  secondIsRight,
} from '../testing/quiz-samples';
import type { PlaceState } from './attempt-state';
import type { Correction } from './correction';
import { drawPaper } from './draw-paper';
import { noAttempt, placeState } from './fold-attempt';
import { type GradableAttempt, gradeAttempt } from './grade-attempt';
import type { OwnBody, OwnQuestion } from './own-question';
import type { PaperResponse } from './paper-response';
import type { Slot } from './quiz-definition';
import { regradeDiff } from './regrade';
import { reviewedGrade } from './reviewed-grade';

const how = {
  openItem: sampleSources.openItem,
  gradeFiles: (slug: string, files: Readonly<Record<string, string>>) =>
    slug === 'task' ? { points: Object.keys(files).length, of: 4 } : null,
  passPercent: 60,
};

function drawn(slots: Slot[], seed: string, own: OwnQuestion | null = null) {
  const sources =
    own === null ? sampleSources : { ...sampleSources, own: () => ({ version: 1, question: own }) };
  const result = drawPaper(sampleQuiz(slots), sources, seed);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function attempt(
  { paper, keys }: ReturnType<typeof drawn>,
  places: Record<number, Partial<PlaceState>>,
  id = 'a1',
): GradableAttempt {
  const all = Object.entries(places).map(([at, one]) => [at, { ...placeState(noAttempt, 1), ...one }]);
  return { id, personId: `p-${id}`, paper, keys, state: { places: Object.fromEntries(all) }, lateShare: 1 };
}

/** The option with these words, as it was shown. */
function choice({ paper }: ReturnType<typeof drawn>, text: string): PaperResponse {
  const shown = paper.items[0]?.shown;
  const options = shown?.form === 'choose-one' || shown?.form === 'choose-many' ? shown.options : [];
  const chosen = options.find((option) => option.text === text)?.id ?? '?';
  return shown?.form === 'choose-many'
    ? { form: 'choose-many', chosen: [chosen] }
    : { form: 'choose-one', chosen };
}

const one = drawn([sampleOwn('own', { points: 4 })], 's');
test.each([
  ['right', choice(one, '10250'), { state: 'right', points: 4, of: 4 }],
  ['wrong', choice(one, '443'), { state: 'wrong', points: 0, of: 4 }],
  ['blank', null, { state: 'unanswered', points: 0, of: 4 }],
  ['not offered', { form: 'choose-one', chosen: 'o9' }, { state: 'invalid', points: 0, of: 4 }],
  ['of another form', { form: 'type-in', text: '10250' }, { state: 'invalid', points: 0, of: 4 }],
] as const)('one own question, %s', (_name, response, expected) => {
  expect(gradeAttempt(attempt(one, { 1: { response } }), [], how).grades).toMatchObject([expected]);
});

test('a blank paper earns nothing, whatever is asked and by whatever rule', () => {
  const rules = ['default', 'all-or-nothing', 'coverage', 'every-decision', 'net-correct'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...rules), fc.string({ minLength: 1 }), (rule, seed) => {
      const kinds = ['choose-many', 'choose-one', 'type-in', 'path-map'] as const;
      const paper = drawn([samplePool('p', { kinds: [...kinds], count: 8, rule }), sampleTask('t')], seed);
      const { score } = gradeAttempt(attempt(paper, {}), [], how);
      expect(score).toMatchObject({ points: 0, of: 9, percent: 0 });
    }),
    { numRuns: 30 },
  );
});

test('declining tries: each earns what it improves, an unreadable one uses none, what is saved last counts as a try', () => {
  const body: OwnBody = {
    kind: 'type-in',
    caseMatters: false,
    answers: [
      { text: 'all', fraction: 1, feedback: null },
      { text: 'half', fraction: 0.5, feedback: null },
    ],
  };
  const slot = sampleOwn('own', { points: 10, tries: [1, 0.7, 0.5] });
  const quiz = sampleQuiz([slot]);
  const during = { ...quiz.settings.review.during, correctness: true };
  const definition = { ...quiz, settings: { ...quiz.settings, review: { ...quiz.settings.review, during } } };
  const result = drawPaper(
    definition,
    { ...sampleSources, own: () => ({ version: 1, question: ownChoice({ body }) }) },
    's',
  );
  if (!result.ok) throw new Error('cannot be drawn');
  const typed = (text: string) => ({ form: 'type-in' as const, text });
  const points = (response: string, ...tries: string[]) =>
    gradeAttempt(
      attempt(result.value, { 1: { response: typed(response), tries: tries.map(typed) } }),
      [],
      how,
    ).grades[0]?.points;
  expect([
    points('all'),
    points('half', 'half'),
    points('all', 'half'),
    points('all', 'half', 'no'),
    points('all', 'half', ' '),
    points('all', 'no', 'no', 'no'),
  ]).toEqual([10, 5, 8.5, 7.5, 8.5, 0]);
  // What is saved is what was tried last: no further try.
  const again = { response: typed('half'), tries: [typed('half')] };
  expect(gradeAttempt(attempt(result.value, { 1: again }), [], how).grades[0]?.tries).toEqual([0.5]);
});

test.each([
  ['all-or-nothing', ['a'], 0],
  ['coverage', ['a'], 0.5],
  ['coverage', ['a', 'c'], 0.25],
  ['every-decision', ['a'], 0.75],
  ['net-correct', ['a', 'b', 'c'], 0.5],
  ['default', ['a', 'b', 'c'], 0.75],
] as const)('the rule %s for %j', (rule, texts, share) => {
  const body: OwnBody = {
    kind: 'choose-many',
    shuffle: true,
    options: ['a', 'b', 'c', 'd'].map((text, at) => ({
      text,
      fraction: at < 2 ? 0.5 : -0.25,
      feedback: null,
    })),
  };
  const paper = drawn([sampleOwn('own', { rule })], 's', ownChoice({ body }));
  const chosen = texts.flatMap((text) => {
    const response = choice(paper, text);
    return response?.form === 'choose-many' ? response.chosen : [];
  });
  const response = { form: 'choose-many', chosen } as const;
  expect(gradeAttempt(attempt(paper, { 1: { response } }), [], how).grades[0]?.points).toBe(share);
});

test('a sandbox task is worth its share of the points; one that is gone counts for nobody', () => {
  const paper = drawn([sampleTask('t')], 's');
  const files = { 'node/a': 'x', 'node/b': 'x', 'node/c': 'x' };
  const graded = (slug: string) =>
    gradeAttempt(attempt(paper, { 1: { response: { form: 'challenge', files } } }), [], {
      ...how,
      gradeFiles: (name, all) => (slug === name ? how.gradeFiles(name, all) : null),
    }).grades;
  expect(graded('task')).toMatchObject([{ state: 'partly', points: 0.75, of: 1 }]);
  expect(graded('gone')).toMatchObject([{ state: 'void', points: 0, of: 0 }]);
});

test('a question that would be drawn otherwise now is graded for nobody, never by other options', () => {
  const { paper, keys } = one;
  const changed = paper.items.map((item) => ({ ...item, seed: `${item.seed}x` }));
  const grades = ['o1', 'o2', 'o3', 'o4'].map((chosen) =>
    gradeAttempt(
      attempt(
        { paper: { ...paper, items: changed }, keys },
        { 1: { response: { form: 'choose-one', chosen } } },
      ),
      [],
      how,
    ),
  );
  for (const { grades: all } of grades) expect(all).toMatchObject([{ state: 'void', of: 0 }]);
});

const ref = { kind: 'own', id: 'own-1' } as const;
const answers = ['10250', '6443', '6443'];
const attempts = answers.map((text, at) => {
  const paper = drawn([sampleOwn('own')], `seed-${at}`);
  return attempt(paper, { 1: { response: choice(paper, text) } }, `a${at}`);
});

test.each<[string, Correction, (number | null)[], (string | null)[]]>([
  [
    'a new key',
    { type: 'key', ref, version: 2, question: secondIsRight },
    [0, 100, 100],
    ['fails-now', 'passes-now', 'passes-now'],
  ],
  ['all points', { type: 'full', ref }, [null, 100, 100], [null, 'passes-now', 'passes-now']],
  ['dropped', { type: 'drop', ref }, [0, 0, 0], ['fails-now', null, null]],
  [
    'another worth changes no percentage',
    { type: 'points', ref, points: 5 },
    [100, 0, 0],
    [null, null, null],
  ],
])('regrading: %s', (_name, correction, percents, flips) => {
  const diff = regradeDiff(attempts, { made: [], more: [correction] }, how);
  const byId = new Map(diff.changes.map((change) => [change.attemptId, change]));
  expect(attempts.map(({ id }) => byId.get(id)?.after.percent ?? null)).toEqual(percents);
  expect(attempts.map(({ id }) => byId.get(id)?.flips ?? null)).toEqual(flips);
  expect(diff.flips).toBe(flips.filter((flip) => flip !== null).length);
  expect(diff.lowered).toBe(
    diff.changes.filter(({ before, after }) => after.percent < before.percent).length,
  );
});

test('a dry run is what applying gives', () => {
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.constantFrom<Correction>(
      { type: 'drop', ref },
      { type: 'full', ref },
      { type: 'rule', ref, rule: 'all-or-nothing' },
    ),
    fc.integer({ min: 1, max: 9 }).map((points): Correction => ({ type: 'points', ref, points })),
    fc.constant<Correction>({ type: 'key', ref, version: 2, question: secondIsRight }),
  );
  fc.assert(
    fc.property(
      fc.array(correction, { maxLength: 3 }),
      fc.array(correction, { maxLength: 3 }),
      (made, more) => {
        const diff = regradeDiff(attempts, { made, more }, how);
        for (const each of attempts) {
          const [before, after] = [made, [...made, ...more]].map((all) => gradeAttempt(each, all, how).score);
          const change = diff.changes.find(({ attemptId }) => attemptId === each.id);
          expect(change?.after.points ?? before?.points).toBe(after?.points);
          expect(change?.after.passed ?? before?.passed).toBe(after?.passed);
        }
        expect(regradeDiff(attempts, { made: [...made, ...more], more: [] }, how).changes).toEqual([]);
      },
    ),
  );
});

test('a new version whose options were moved is laid under what was shown by their words', () => {
  const moved = ownChoice({
    body: {
      kind: 'choose-one',
      shuffle: true,
      options: ['443', '6443', 'TCP 10250', '2379'].map((text) => ({
        text,
        fraction: text === '6443' ? 1 : 0,
        feedback: null,
      })),
    },
  });
  const diff = regradeDiff(
    attempts,
    { made: [], more: [{ type: 'key', ref, version: 2, question: moved }] },
    how,
  );
  expect(diff.changes.map(({ after }) => after.percent)).toEqual([0, 100, 100]);
  const [first] = attempts;
  if (first === undefined) throw new Error('no attempt');
  const { grades } = gradeAttempt(first, [{ type: 'key', ref, version: 2, question: moved }], how);
  const shown = first.paper.items[0]?.shown;
  expect(grades[0]?.verdict?.options.map(({ id }) => id)).toEqual(
    shown?.form === 'choose-one' ? shown.options.map(({ id }) => id) : [],
  );
  const options = grades[0]?.verdict?.options ?? [];
  expect(options.find(({ chosen }) => chosen)?.text).toBe('TCP 10250');
  for (const { id, text } of shown?.form === 'choose-one' ? shown.options : [])
    expect(options.find((option) => option.id === id)?.text).toBe(text === '10250' ? 'TCP 10250' : text);
});

test.each([
  ['more options', ['10250', '6443', '2379', '443', '80']],
  ['two options with other words', ['10250', '6443', 'x', 'y']],
])('a new version with %s changes nothing and says so', (_name, texts) => {
  const question = ownChoice({
    body: {
      kind: 'choose-one',
      shuffle: true,
      options: texts.map((text, at) => ({ text, fraction: at === 1 ? 1 : 0, feedback: null })),
    },
  });
  const diff = regradeDiff(attempts, { made: [], more: [{ type: 'key', ref, version: 2, question }] }, how);
  expect(diff).toMatchObject({ of: 3, changes: [], unfit: ['a0', 'a1', 'a2'] });
});

test('what the review options hold back is not in what a learner gets', () => {
  const { grades } = gradeAttempt(attempt(one, { 1: { response: choice(one, '443') } }), [], how);
  const [grade] = grades;
  if (grade === undefined) throw new Error('no grade');
  const none = { response: true, correctness: false, points: false, feedback: false, answer: false };
  expect(reviewedGrade(grade, none)).toEqual({
    ...{ place: 1, state: null, points: null, of: 4, unreadable: null, feedback: null, answer: null },
  });
  const feedback = JSON.stringify(reviewedGrade(grade, { ...none, feedback: true }));
  expect(feedback).toContain('canary-443');
  expect(feedback).not.toMatch(/canary-(?!443)/);
  expect(JSON.stringify(reviewedGrade(grade, { ...none, answer: true }))).toContain('canary-10250');
});
