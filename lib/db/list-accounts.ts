import 'server-only';
import { database } from './client';
import type { Role } from './find-user';

export type ListedAccount = { id: string; name: string; email: string; role: Role; createdAt: number };

/** Accounts, guests apart, whose name or address holds `text`, by name; `total` counts those on other pages too. Pages count from 1. */
export async function listAccounts(
  text: string,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ accounts: ListedAccount[]; total: number }> {
  const wanted = text.trim().toLowerCase();
  const rows = await database().user.findMany({
    // `null` is no guest either, and SQL's "not true" leaves it out.
    where: { OR: [{ isAnonymous: false }, { isAnonymous: null }] },
    select: { id: true, name: true, email: true, role: true, createdAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  // Compared here: the engines' own ways with capitals differ.
  const found = rows.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted));
  const shown = found.slice((page - 1) * perPage, page * perPage);
  return {
    total: found.length,
    accounts: shown.map(({ role, createdAt, ...rest }) => ({
      ...rest,
      role: role === 'instructor' || role === 'administrator' ? role : 'learner',
      createdAt: createdAt.getTime(),
    })),
  };
}
