import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listLabels } from '../db/class-labels';
import { listMembers } from '../db/class-members';
import { listOverrides, saveOverride as saveStored } from '../db/quiz-overrides';
import type { SaveOverride } from './build-schema';
import type { OverridesView } from './build-views';
import { asQuizInstructor } from './class-access';
import type { Viewer } from './page-views';
import { asQuizEditor } from './quiz-editor';
import type { QuizRefusal } from './quiz-refusal';
import { recountEnds } from './recount-ends';

/** What differs in a quiz for people and labels, with whom it could differ for. */
export async function loadOverrides(
  viewer: Viewer,
  quizId: string,
): Promise<Result<OverridesView, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  return ok(await overridesOf(quizId, access.value.class.id));
}

/** Lets something of a quiz differ for a learner of its class or for a label, or no longer (null); attempts that run follow at once. */
export async function saveOverride(
  viewer: Viewer,
  quizId: string,
  { for: target, override }: SaveOverride,
): Promise<Result<OverridesView, QuizRefusal>> {
  const access = await asQuizEditor(viewer, quizId);
  if (!access.ok) return access;
  const classId = access.value.class.id;
  const { people, labels } = await overridesOf(quizId, classId);
  const isThere =
    'label' in target ? labels.includes(target.label) : people.some(({ id }) => id === target.personId);
  // What differed for somebody who left can still be taken away.
  if (!isThere && override !== null)
    return fail({
      code: 'bad-input',
      message: 'The class has no such learner or label. Open the page anew.',
    });
  await saveStored(quizId, target, override);
  await recountEnds(quizId);
  return ok(await overridesOf(quizId, classId));
}

async function overridesOf(quizId: string, classId: string): Promise<OverridesView> {
  const [stored, members, known] = await Promise.all([
    listOverrides(quizId),
    listMembers(classId),
    listLabels(classId),
  ]);
  const learners = members.filter(({ role, removedAt }) => role === 'learner' && removedAt === null);
  const labels = [
    ...new Set([...known.map(({ name }) => name), ...learners.flatMap((member) => member.labels)]),
  ].toSorted((one, two) => one.localeCompare(two, 'en'));
  return {
    people: learners.map(({ personId, name }) => ({ id: personId, name })),
    labels,
    overrides: stored.map(({ personId, label, override }) => ({
      for: personId === null ? { label: label ?? '' } : { personId },
      name: label ?? members.find((member) => member.personId === personId)?.name ?? 'Somebody who left',
      override,
    })),
  };
}
