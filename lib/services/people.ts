import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { changeRole } from '../db/change-role';
import { findUser } from '../db/find-user';
import { type ListedAccount, listAccounts } from '../db/list-accounts';
import type { Role, Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

export type PeopleView = { accounts: readonly ListedAccount[]; total: number; page: number; pages: number };

const PER_PAGE = 50;

/** The server's accounts for its administrators: names, addresses and roles, nothing of what they do. */
export async function loadPeople(
  viewer: Viewer,
  { q, page }: { q: string; page: number },
): Promise<Result<PeopleView, QuizRefusal>> {
  if (viewer.role !== 'administrator') return fail(NOT_FOUND);
  const { accounts, total } = await listAccounts(q, { page, perPage: PER_PAGE });
  return ok({ accounts, total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) });
}

/** An administrator gives an account another role. Classes that somebody teaches stay theirs. */
export async function changePersonsRole(
  viewer: Viewer,
  personId: string,
  role: Role,
): Promise<Result<null, QuizRefusal>> {
  if (viewer.role !== 'administrator') return fail(NOT_FOUND);
  const person = await findUser(personId);
  if (person === null || person.guest) return fail(NOT_FOUND);
  return (await changeRole(personId, role)) ? ok(null) : fail(LAST_ADMINISTRATOR);
}

const LAST_ADMINISTRATOR: QuizRefusal = {
  code: 'wrong-state',
  message: 'This server needs an administrator. Make somebody else one first.',
};
