import 'server-only';
import { ok, type Result } from '../core/result';
import { listLabels } from '../db/class-labels';
import { listMembers } from '../db/class-members';
import { listRoster } from '../db/class-roster';
import { listClassesOf } from '../db/classes';
import type { ListedMember } from '../db/stored-class';
import { asInstructor } from './class-access';
import { classHead } from './class-head';
import type { ClassPeople, MemberView } from './class-views';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/** Everybody of a class and who is expected; for its instructors. */
export async function loadClassPeople(
  viewer: Viewer,
  classId: string,
): Promise<Result<ClassPeople, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  const [head, people, expected, times, classes] = await Promise.all([
    classHead(access.value),
    listMembers(classId),
    listRoster(classId),
    listLabels(classId),
    listClassesOf(viewer.id),
  ]);
  const extra = new Map(times.map(({ name, extraTimePercent }) => [name, extraTimePercent]));
  const viewOf = (member: ListedMember): MemberView => ({
    ...member,
    timePercent: Math.max(member.extraTimePercent, ...member.labels.map((label) => extra.get(label) ?? 0)),
    me: member.personId === viewer.id,
  });
  const members = people.filter(({ removedAt }) => removedAt === null).map(viewOf);
  const used = [...members, ...expected].flatMap(({ labels }) => labels);
  const names = [...new Set([...extra.keys(), ...used])].toSorted((a, b) => a.localeCompare(b, 'en'));
  return ok({
    head,
    members: members.toSorted((a, b) => Number(b.role === 'instructor') - Number(a.role === 'instructor')),
    removed: people.filter(({ removedAt }) => removedAt !== null).map(viewOf),
    expected,
    labels: names.map((name) => ({
      name,
      extraTimePercent: extra.get(name) ?? 0,
      people: used.filter((label) => label === name).length,
    })),
    others: classes.flatMap(({ class: { id, name, archivedAt }, member }) =>
      id !== classId && member.role === 'instructor' && archivedAt === null ? [{ id, name }] : [],
    ),
  });
}
