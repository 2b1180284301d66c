import 'server-only';
import { database } from './client';

/** The places in classes that somebody has or had, and what the classes know of them, the oldest first. */
export async function exportClasses(personId: string) {
  const rows = await database().classMember.findMany({
    where: { personId },
    omit: { personId: true },
    include: { class: { select: { name: true } } },
    orderBy: [{ joinedAt: 'asc' }, { classId: 'asc' }],
  });
  return rows.map(({ class: { name: className }, labels, ...row }) => ({
    ...row,
    className,
    labels: JSON.parse(labels) as string[],
  }));
}
