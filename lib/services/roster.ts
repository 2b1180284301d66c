import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { memberAddresses, saveRoster } from '../db/class-roster';
import { type Roster, type RosterPerson, readRoster } from '../formats/csv/read-roster';
import { ARCHIVED } from './change-class';
import { asInstructor } from './class-access';
import { clock } from './clock';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

export type RosterPreview = Omit<Roster, 'people'> & {
  /** `member`: in the class already; gets what the line says. */
  people: readonly (RosterPerson & { member: boolean })[];
};

/** What a pasted roster would do; nothing is saved. For the class's instructors. */
export async function previewRoster(
  viewer: Viewer,
  classId: string,
  text: string,
): Promise<Result<RosterPreview, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  if (access.value.class.archivedAt !== null) return fail(ARCHIVED);
  const read = readRoster(text);
  if (!read.ok) return fail({ code: 'bad-input', message: read.problem });
  const members = await memberAddresses(classId);
  const people = read.value.people.map((person) => ({ ...person, member: members.has(person.email) }));
  return ok({ ...read.value, people });
}

/** Takes a pasted roster over, faulty lines left out; how many people it was. For the class's instructors. */
export async function takeRoster(
  viewer: Viewer,
  classId: string,
  text: string,
): Promise<Result<number, QuizRefusal>> {
  const preview = await previewRoster(viewer, classId, text);
  if (!preview.ok) return preview;
  const { people } = preview.value;
  const ids = await memberAddresses(classId);
  await saveRoster(classId, {
    members: people.flatMap((person) => {
      const personId = ids.get(person.email);
      return personId === undefined ? [] : [{ ...person, personId }];
    }),
    expected: people.filter(({ email }) => !ids.has(email)),
    at: clock(),
  });
  return ok(people.length);
}
