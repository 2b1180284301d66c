import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listMembers } from '../db/class-members';
import { listRoster } from '../db/class-roster';
import { listAttemptEvents } from '../db/quiz-events';
import { eachWholeAttempt } from '../db/quiz-results';
import { type Cell, writeTable } from '../formats/csv/write-table';
import { analysedId, variantOf } from '../quiz/analysed-of-attempt';
import { placeState } from '../quiz/fold-attempt';
import { responseText } from '../quiz/response-text';
import { asQuizInstructor } from './class-access';
import { gradedAttempts } from './graded-attempts';
import { itemsTable } from './items-table';
import { loadItems } from './load-items';
import { loadResults } from './load-results';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

export const RESULT_FILES = [
  'attempts.csv',
  'responses.csv',
  'items.csv',
  'roster.csv',
  'results.json',
] as const;
export type ResultFile = (typeof RESULT_FILES)[number];

/** A quiz's results as a file, for instructors of its class. Previews and attempts that go on are in none. */
export async function exportResults(
  viewer: Viewer,
  quizId: string,
  file: string,
): Promise<Result<{ file: ResultFile; text: string }, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  const known = RESULT_FILES.find((one) => one === file);
  if (known === undefined) return fail(NOT_FOUND);
  const text = await WRITERS[known](viewer, quizId, access.value.class.id);
  return text.ok ? ok({ file: known, text: text.value }) : text;
}

type Writer = (viewer: Viewer, quizId: string, classId: string) => Promise<Result<string, QuizRefusal>>;

const WRITERS: Record<ResultFile, Writer> = {
  'attempts.csv': async (viewer, quizId) => {
    const results = await loadResults(viewer, quizId);
    if (!results.ok) return results;
    const scores = new Map((await gradedAttempts(quizId)).map(({ id, grade: { score } }) => [id, score]));
    const rows = results.value.learners.flatMap(({ personId, name, labels, attempts }) =>
      attempts.map(({ id, order, percent, passed, closedAt, usedMs, late }): Cell[] => {
        const { points = null, of = null, percent: raw = null } = scores.get(id) ?? {};
        return [
          ...[id, personId, name, labels.join(', '), order, points, of, raw, percent, passed],
          ...[late, new Date(closedAt - usedMs).toISOString(), new Date(closedAt).toISOString()],
          Math.round(usedMs / 1000),
        ];
      }),
    );
    return ok(writeTable(ATTEMPT_HEAD, rows));
  },
  'responses.csv': async (_viewer, quizId, classId) => {
    const names = new Map((await listMembers(classId)).map(({ personId, name }) => [personId, name]));
    const attempts = new Map((await gradedAttempts(quizId)).map((attempt) => [attempt.id, attempt]));
    const rows = new Map<string, Cell[][]>();
    await eachWholeAttempt([...attempts.keys()], ({ id, paper, state, grades }) => {
      const { personId = '', order = 0 } = attempts.get(id) ?? {};
      const gradeAt = new Map(grades.map((grade) => [grade.place, grade]));
      rows.set(
        id,
        paper.items.map((item) => {
          const { response, seen, flagged, savedAt } = placeState(state, item.place);
          const grade = gradeAt.get(item.place);
          return [
            ...[id, personId, names.get(personId) ?? '', order, item.place, item.slotId],
            ...[analysedId(item), variantOf(item), item.shown.form, responseText(item.shown, response)],
            ...[grade?.state ?? null, grade?.points ?? null, grade?.of ?? null, seen || response !== null],
            ...[flagged, savedAt === null ? null : new Date(savedAt).toISOString()],
          ];
        }),
      );
    });
    return ok(
      writeTable(
        RESPONSE_HEAD,
        [...attempts.keys()].flatMap((id) => rows.get(id) ?? []),
      ),
    );
  },
  'items.csv': async (viewer, quizId) => {
    const items = await loadItems(viewer, quizId, {});
    return items.ok ? ok(itemsTable(items.value)) : items;
  },
  'roster.csv': async (_viewer, _quizId, classId) => {
    const [members, expected] = await Promise.all([listMembers(classId), listRoster(classId)]);
    const here = members
      .filter(({ removedAt }) => removedAt === null)
      .map(({ email, name, labels, extraTimePercent, role, joinedAt }): Cell[] => [
        ...[email, name, labels.join(', '), extraTimePercent, role, new Date(joinedAt).toISOString()],
      ]);
    const awaited = expected.map(({ email, name, labels, extraTimePercent }): Cell[] => [
      ...[email, name, labels.join(', '), extraTimePercent, 'expected', null],
    ]);
    return ok(writeTable(ROSTER_HEAD, [...here, ...awaited]));
  },
  'results.json': async (viewer, quizId) => {
    const [results, items] = await Promise.all([loadResults(viewer, quizId), loadItems(viewer, quizId, {})]);
    if (!results.ok) return results;
    if (!items.ok) return items;
    const { head, learners, histogram, mean, median, handedIn, passed } = results.value;
    const ids = learners.flatMap(({ attempts }) => attempts.map(({ id }) => id));
    const whole: unknown[] = [];
    await eachWholeAttempt(ids, ({ id, paper, state, grades, score }) => {
      const questions = paper.items.map((item) => {
        const { response, seen, flagged, savedAt, tries } = placeState(state, item.place);
        const { points, of, state: verdict } = grades.find(({ place }) => place === item.place) ?? {};
        const { place, slotId, ref, seed, domains, path, claim, shown } = item;
        return {
          ...{ place, slotId, ref, seed, domains, path, claim, shown },
          ...{ response, seen, flagged, savedAt, tries, points, of, verdict },
        };
      });
      whole.push({ id, phase: state.phase, extraMinutes: state.extraMinutes, score, questions });
    });
    const events = await Promise.all(
      ids.map(async (id) => ({ attemptId: id, events: await listAttemptEvents(id) })),
    );
    const quiz = { id: quizId, title: head.title, method: head.method, passPercent: head.passPercent };
    const overview = { handedIn, passed, mean, median, histogram };
    const all = { format: 'spokewise-results@1', quiz, overview, learners, attempts: whole, events };
    return ok(
      JSON.stringify({ ...all, analysis: items.value.analysis, questions: items.value.questions }, null, 2),
    );
  },
};

const ATTEMPT_HEAD = [
  ...['attempt', 'person', 'name', 'labels', 'order', 'points', 'of', 'raw percent', 'percent', 'passed'],
  ...['late', 'started', 'handed in', 'seconds'],
];
const RESPONSE_HEAD = [
  ...['attempt', 'person', 'name', 'order', 'place', 'slot', 'question', 'variant', 'form', 'response'],
  ...['state', 'points', 'of', 'seen', 'flagged', 'saved'],
];
const ROSTER_HEAD = ['email', 'name', 'labels', 'extra time', 'role', 'joined'];
