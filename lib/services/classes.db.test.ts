import { expect, test, vi } from 'vitest';
import { listMembers } from '../db/class-members';
import { listRoster } from '../db/class-roster';
import { countLearners, findClass, listClassesOf } from '../db/classes';
import { deleteUser } from '../db/delete-user';
import { exportLearner } from '../db/export-learner';
import { classesWithoutOther } from '../db/leave-classes';
import { mergeLearner } from '../db/merge-learner';
import { insertQuiz } from '../db/quizzes';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { ownChoice, sampleOwn, sampleQuiz } from '../testing/quiz-samples';
import { changeClass, removeClass } from './change-class';
import { changeMember } from './change-member';
import type { MemberChange } from './class-schema';
import { clock } from './clock';
import { createClass } from './create-class';
import { joinClass, lookUpCode } from './join-class';
import type { Viewer } from './page-views';
import { changePersonsRole, loadPeople } from './people';
import { previewRoster, takeRoster } from './roster';
import { shareReviews } from './share-reviews';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const account = (id: string, role: Viewer['role']): Viewer => ({
  ...{ id, name: id, email: `${id}@example.org`, guest: false, role },
});
const ida = account('ida', 'instructor');
const ivo = account('ivo', 'instructor');
const admin = account('admin', 'administrator');
const lea = account('lea', 'learner');
const lou = account('lou', 'learner');
const gil: Viewer = { id: 'gil', name: 'Guest', email: null, guest: true, role: 'learner' };
const from = '10.0.0.1';
const code = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'ok';

eachDatabase((_engine, open) => {
  const begin = async () => {
    const db = await open();
    for (const { id, guest } of [ida, ivo, admin, lea, lou, gil]) await addLearner(db.client, id, guest);
    at(NOON);
    return db;
  };
  /** A class of ida's; its id and join code. */
  const made = async (name = 'KCSA', by = ida) => {
    const created = await createClass(by, name);
    const id = created.ok ? created.value : '';
    return { id, joinCode: (await findClass(id))?.joinCode ?? '' };
  };
  const join = (viewer: Viewer, joinCode: string, name = viewer.name) =>
    joinClass(viewer, { code: joinCode, from, name });
  const people = async (classId: string) =>
    (await listMembers(classId)).map(({ personId, role, removedAt }) =>
      [personId, role, ...(removedAt === null ? [] : ['removed'])].join(' '),
    );

  test('instructors and administrators make classes, others do not', async () => {
    await using db = await begin();
    expect(code(await createClass(lea, 'Mine'))).toBe('not-instructor');
    expect(code(await createClass(gil, 'Mine'))).toBe('not-instructor');
    expect(code(await createClass({ ...gil, role: 'instructor' }, 'Mine'))).toBe('not-instructor');
    const { id, joinCode } = await made();
    expect(joinCode).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(await people(id)).toEqual(['ida instructor']);
    expect(code(await createClass(admin, 'Another'))).toBe('ok');
    expect(await db.client.class.count()).toBe(2);
  });

  test('a guest is called by the first name that they give, an account by its own', async () => {
    await using db = await begin();
    const name = async (id: string) => (await db.client.user.findUnique({ where: { id } }))?.name;
    await db.client.user.update({ where: { id: 'gil' }, data: { name: 'Guest' } });
    const before = await name('lea');
    const { joinCode } = await made();
    await join(gil, joinCode, 'Gil');
    await join(lea, joinCode, 'Lea in class');
    await join(gil, (await made('Other', ivo)).joinCode, 'Gilbert');
    expect(await name('gil')).toBe('Gil');
    expect(await name('lea')).toBe(before);
  });

  test('nobody but its instructors changes a class: not another’s, not an administrator, not who was removed', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    const other = await made('Other', ivo);
    await join(lea, joinCode);
    await join(gil, joinCode, 'Gil');
    await join(admin, joinCode);
    await changeMember(ida, { classId: id, personId: 'admin' }, { action: 'remove' });
    const edit = { action: 'edit', name: 'X', labels: [], extraTimePercent: 400 } satisfies MemberChange;
    for (const viewer of [ivo, admin, lea, gil, lou]) {
      expect(code(await changeClass(viewer, id, { action: 'rename', name: 'Hacked' }))).toBe('not-found');
      expect(code(await changeClass(viewer, id, { action: 'new-code' }))).toBe('not-found');
      expect(code(await removeClass(viewer, id, 'KCSA'))).toBe('not-found');
      expect(code(await previewRoster(viewer, id, 'x@example.org'))).toBe('not-found');
      expect(code(await takeRoster(viewer, id, 'x@example.org'))).toBe('not-found');
      for (const change of [{ action: 'promote' }, { action: 'remove' }, edit] satisfies MemberChange[])
        expect(code(await changeMember(viewer, { classId: id, personId: 'lea' }, change))).toBe('not-found');
      expect(
        code(await changeMember(viewer, { classId: id, personId: 'admin' }, { action: 'restore' })),
      ).toBe('not-found');
    }
    // Neither into nor out of a class of somebody else's.
    const into = { action: 'move', to: other.id } satisfies MemberChange;
    expect(code(await changeMember(ida, { classId: id, personId: 'lea' }, into))).toBe('not-found');
    expect(code(await changeMember(ivo, { classId: id, personId: 'lea' }, into))).toBe('not-found');
    expect(code(await shareReviews(ivo, id, true))).toBe('not-found');
    expect(code(await shareReviews(admin, id, true))).toBe('not-found');
    expect(await findClass(id)).toMatchObject({ name: 'KCSA', joinCode });
    expect(await people(id)).toEqual([
      'admin learner removed',
      'gil learner',
      'ida instructor',
      'lea learner',
    ]);
  });

  test('a code opens its class in any spelling until it is closed or changed; an archived class takes nobody', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    const spelled = ` ${joinCode.toLowerCase().slice(0, 3)}-${joinCode.slice(3)} `;
    expect(await lookUpCode(null, { code: spelled, from })).toEqual({
      ok: true,
      value: { id, name: 'KCSA', guestsMayJoin: true, place: 'none' },
    });
    expect(await join(lea, spelled)).toEqual({ ok: true, value: id });
    expect(await join(lea, joinCode, 'Somebody else')).toEqual({ ok: true, value: id });
    expect((await listMembers(id)).find(({ personId }) => personId === 'lea')?.name).toBe('lea');
    await changeClass(ida, id, { action: 'new-code' });
    const next = (await findClass(id))?.joinCode ?? '';
    expect(next).not.toBe(joinCode);
    expect(code(await join(lou, joinCode))).toBe('unknown-code');
    expect(await lookUpCode(lea, { code: next, from })).toMatchObject({ value: { place: 'in' } });
    await changeClass(ida, id, { action: 'close-code' });
    expect(code(await join(lou, next))).toBe('unknown-code');
    await changeClass(ida, id, { action: 'new-code' });
    const last = (await findClass(id))?.joinCode ?? '';
    await changeClass(ida, id, { action: 'archive' });
    expect(code(await join(lou, last))).toBe('unknown-code');
    expect(code(await changeClass(ida, id, { action: 'new-code' }))).toBe('archived');
    expect(code(await changeMember(ida, { classId: id, personId: 'lea' }, { action: 'remove' }))).toBe(
      'archived',
    );
    expect(code(await takeRoster(ida, id, 'x@example.org'))).toBe('archived');
    await changeClass(ida, id, { action: 'unarchive' });
    expect(code(await changeClass(ida, id, { action: 'rename', name: 'Again' }))).toBe('ok');
  });

  test('guests join where the class takes them; who was removed comes back through an instructor alone', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    await join(gil, joinCode, 'Gil');
    await changeClass(ida, id, { action: 'guests', may: false });
    // Who is in it already is not sent away by a setting.
    expect(code(await join(gil, joinCode))).toBe('ok');
    await changeMember(ida, { classId: id, personId: 'gil' }, { action: 'remove' });
    expect(await listClassesOf('gil')).toEqual([]);
    expect(code(await join(gil, joinCode))).toBe('removed');
    expect(await lookUpCode(gil, { code: joinCode, from })).toMatchObject({ value: { place: 'removed' } });
    await changeMember(ida, { classId: id, personId: 'gil' }, { action: 'restore' });
    expect(await people(id)).toContain('gil learner');
    expect(code(await changeMember(ida, { classId: id, personId: 'gil' }, { action: 'promote' }))).toBe(
      'needs-account',
    );
    const strict = await made('Strict');
    await changeClass(ida, strict.id, { action: 'guests', may: false });
    expect(code(await join(gil, strict.joinCode))).toBe('needs-account');
    expect(code(await join(lea, strict.joinCode))).toBe('ok');
  });

  test('thirty wrong codes in a minute hold a network address up, right ones do not count', async () => {
    await using _db = await begin();
    const { joinCode } = await made();
    for (let tries = 0; tries < 40; tries++) await lookUpCode(null, { code: joinCode, from });
    for (let tries = 0; tries < 30; tries++)
      expect(code(await lookUpCode(null, { code: 'ZZZZZZ', from }))).toBe('unknown-code');
    at(NOON + 20_000);
    expect(await join(lea, joinCode)).toMatchObject({ problem: { code: 'too-many', retryAfterSeconds: 40 } });
    expect(code(await joinClass(lea, { code: joinCode, from: '10.0.0.2', name: 'lea' }))).toBe('ok');
    at(NOON + 60_000);
    expect(code(await join(lou, joinCode))).toBe('ok');
  });

  test('a class keeps an instructor, also when two take one another out at once', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    await join(ivo, joinCode);
    const change = (by: Viewer, personId: string, change: MemberChange) =>
      changeMember(by, { classId: id, personId }, change);
    expect(code(await change(ida, 'ida', { action: 'demote' }))).toBe('last-instructor');
    expect(code(await change(ida, 'ida', { action: 'remove' }))).toBe('last-instructor');
    expect(code(await change(ida, 'ivo', { action: 'promote' }))).toBe('ok');
    const both = await Promise.all([
      change(ida, 'ivo', { action: 'demote' }),
      change(ivo, 'ida', { action: 'remove' }),
    ]);
    expect(both.map(code).filter((one) => one === 'ok')).toHaveLength(1);
    expect((await people(id)).filter((one) => one.endsWith('instructor'))).toHaveLength(1);
  });

  test('a learner is moved between own classes with name, labels and time', async () => {
    await using _db = await begin();
    const one = await made('One');
    const two = await made('Two');
    await join(lea, one.joinCode);
    const key = { classId: one.id, personId: 'lea' };
    await changeMember(ida, key, {
      action: 'edit',
      name: 'Lea L.',
      labels: ['B', 'B'],
      extraTimePercent: 50,
    });
    expect(code(await changeMember(ida, key, { action: 'move', to: one.id }))).toBe('bad-input');
    expect(code(await changeMember(ida, { ...key, personId: 'ida' }, { action: 'move', to: two.id }))).toBe(
      'bad-input',
    );
    expect(code(await changeMember(ida, key, { action: 'move', to: two.id }))).toBe('ok');
    expect(await people(one.id)).toEqual(['ida instructor', 'lea learner removed']);
    expect((await listMembers(two.id)).find(({ personId }) => personId === 'lea')).toMatchObject({
      ...{ name: 'Lea L.', labels: ['B'], extraTimePercent: 50, role: 'learner', removedAt: null },
    });
    expect(await countLearners([one.id, two.id])).toEqual(new Map([[two.id, 1]]));
  });

  test('a pasted roster changes members at once and waits for the others; who joins takes it over', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    await join(lea, joinCode);
    const text = [
      'Name;E-Mail;Labels;Extra time',
      'Lea Long;LEA@example.org;A;25%',
      'Lou Low;lou@example.org;A|B;50',
      'Nobody;not an address;;',
    ].join('\n');
    expect(await previewRoster(ida, id, text)).toMatchObject({
      value: {
        people: [
          { line: 2, email: 'lea@example.org', member: true },
          { line: 3, email: 'lou@example.org', member: false },
        ],
        faults: [{ line: 4 }],
      },
    });
    expect(await listRoster(id)).toEqual([]);
    expect(await takeRoster(ida, id, text)).toEqual({ ok: true, value: 2 });
    const lous = { email: 'lou@example.org', name: 'Lou Low', labels: ['A', 'B'], extraTimePercent: 50 };
    expect(await listRoster(id)).toEqual([lous]);
    // What a second paste leaves open stays.
    await takeRoster(ida, id, 'email,extra time\nlou@example.org,60\nlea@example.org,30');
    expect(await listRoster(id)).toEqual([{ ...lous, extraTimePercent: 60 }]);
    await join(lou, joinCode, 'Somebody');
    await join({ ...gil, id: 'gil' }, joinCode, 'Gil');
    expect(await listRoster(id)).toEqual([]);
    expect(await listMembers(id)).toMatchObject([
      { personId: 'gil', name: 'Gil', labels: [], extraTimePercent: 0, email: null },
      { personId: 'ida', role: 'instructor' },
      { personId: 'lea', name: 'Lea Long', labels: ['A'], extraTimePercent: 30, email: 'lea@example.org' },
      { personId: 'lou', name: 'Lou Low', labels: ['A', 'B'], extraTimePercent: 60 },
    ]);
    await takeRoster(ida, id, 'zoe@example.org');
    await changeClass(ida, id, { action: 'expect-no-more', email: 'zoe@example.org' });
    expect(await listRoster(id)).toEqual([]);
    expect(code(await takeRoster(ida, id, 'name\nx'))).toBe('bad-input');
  });

  test('a guest who signs up keeps the place and takes the roster over; a removed account stays removed', async () => {
    await using _db = await begin();
    const one = await made('One');
    const two = await made('Two');
    const three = await made('Three');
    for (const { joinCode } of [one, two, three]) await join(gil, joinCode, 'Gil');
    await changeMember(
      ida,
      { classId: two.id, personId: 'gil' },
      { action: 'edit', name: 'Gil', labels: ['B'], extraTimePercent: 25 },
    );
    await takeRoster(ida, one.id, 'lea@example.org,Lea Long,A,50');
    await join(lea, two.joinCode);
    await join(lea, three.joinCode);
    await changeMember(ida, { classId: three.id, personId: 'lea' }, { action: 'remove' });
    await mergeLearner('gil', 'lea');
    await mergeLearner('gil', 'lea');
    const of = async (classId: string) =>
      (await listMembers(classId)).filter(({ role }) => role === 'learner');
    expect(await of(one.id)).toMatchObject([
      { personId: 'lea', name: 'Lea Long', labels: ['A'], extraTimePercent: 50 },
    ]);
    expect(await of(two.id)).toMatchObject([
      { personId: 'lea', name: 'lea', labels: ['B'], extraTimePercent: 25 },
    ]);
    expect(await people(three.id)).toEqual(['ida instructor', 'lea learner removed']);
    expect(await listRoster(one.id)).toEqual([]);
    const { classes } = await exportLearner('lea');
    expect(classes.map(({ className }) => className).sort()).toEqual(['One', 'Three', 'Two']);
  });

  test('with the only instructor a class goes; with one of several it stays whole', async () => {
    await using db = await begin();
    const alone = await made('Alone');
    const shared = await made('Shared');
    await join(ivo, shared.joinCode);
    await changeMember(ida, { classId: shared.id, personId: 'ivo' }, { action: 'promote' });
    await join(lea, alone.joinCode);
    for (const id of ['asked', 'spare'])
      await db.client.ownQuestion.create({
        data: {
          ...{ id, ownerId: 'ida', createdAt: new Date(NOON) },
          versions: {
            create: {
              ...{ version: 1, question: JSON.stringify(ownChoice()), createdById: 'ida' },
              createdAt: new Date(NOON),
            },
          },
        },
      });
    const definition = sampleQuiz([sampleOwn('one', { questionId: 'asked' } as never)]);
    await insertQuiz({ id: 'quiz', classId: shared.id, definition, createdById: 'ida', createdAt: NOON });
    expect(await classesWithoutOther('ida')).toEqual([{ id: alone.id, name: 'Alone' }]);
    expect(await deleteUser('ida')).toBe(true);
    expect(await findClass(alone.id)).toBeNull();
    expect(await people(shared.id)).toEqual(['ivo instructor']);
    expect(await db.client.ownQuestion.findMany({ select: { id: true, ownerId: true } })).toEqual([
      { id: 'asked', ownerId: 'ivo' },
    ]);
    expect(await db.client.classMember.count()).toBe(1);
  });

  test('a class is deleted once its name was typed', async () => {
    await using db = await begin();
    const { id, joinCode } = await made('Spring 2027');
    await join(lea, joinCode);
    expect(code(await removeClass(ida, id, 'spring 2027'))).toBe('bad-input');
    expect(code(await removeClass(ida, id, ' Spring 2027 '))).toBe('ok');
    expect(await db.client.classMember.count()).toBe(0);
  });

  test('a learner alone decides whether reviews are shared', async () => {
    await using _db = await begin();
    const { id, joinCode } = await made();
    await join(lea, joinCode);
    const shares = async () => (await listMembers(id)).map(({ sharesReviews }) => sharesReviews);
    expect(await shares()).toEqual([false, false]);
    await shareReviews(lea, id, true);
    expect(await shares()).toEqual([false, true]);
    await shareReviews(lea, id, false);
    expect(await shares()).toEqual([false, false]);
  });

  test('administrators see accounts and change roles, others see nothing', async () => {
    await using db = await begin();
    await db.client.user.update({ where: { id: 'admin' }, data: { role: 'administrator' } });
    for (const viewer of [ida, lea, gil]) {
      expect(code(await loadPeople(viewer, { q: '', page: 1 }))).toBe('not-found');
      expect(code(await changePersonsRole(viewer, 'lea', 'administrator'))).toBe('not-found');
    }
    const listed = await loadPeople(admin, { q: ' LEA', page: 1 });
    expect(listed).toMatchObject({ value: { total: 1, accounts: [{ id: 'lea', role: 'learner' }] } });
    expect(await loadPeople(admin, { q: '', page: 1 })).toMatchObject({ value: { total: 5 } });
    expect(code(await changePersonsRole(admin, 'lea', 'instructor'))).toBe('ok');
    expect(code(await changePersonsRole(admin, 'gil', 'instructor'))).toBe('not-found');
    expect(code(await changePersonsRole(admin, 'admin', 'learner'))).toBe('wrong-state');
    expect(await loadPeople(admin, { q: 'lea', page: 1 })).toMatchObject({
      value: { accounts: [{ role: 'instructor' }] },
    });
  });
});
