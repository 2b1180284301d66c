import 'server-only';
import { chunks } from './chunks';
import { database } from './client';

/** An import of somebody, by what is left of it. */
export type StoredImport = { id: string; at: number; count: number };

/** Somebody's imports, the newest first. */
export async function listImports(ownerId: string): Promise<StoredImport[]> {
  const groups = await database().ownQuestion.groupBy({
    by: ['importId'],
    where: { ownerId, importId: { not: null } },
    _count: { _all: true },
    _min: { createdAt: true },
  });
  return groups
    .flatMap(({ importId, _count, _min }) =>
      importId === null ? [] : [{ id: importId, at: _min.createdAt?.getTime() ?? 0, count: _count._all }],
    )
    .toSorted((one, two) => two.at - one.at || one.id.localeCompare(two.id));
}

/** Ids of the questions that an import of somebody brought. */
export async function listImported(ownerId: string, importId: string): Promise<string[]> {
  const rows = await database().ownQuestion.findMany({ where: { ownerId, importId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Takes questions of somebody away for good, all or none, with their versions; how many there were. */
export async function deleteOwnQuestions(ownerId: string, ids: readonly string[]): Promise<number> {
  const parts = chunks(ids).map((part) =>
    database().ownQuestion.deleteMany({ where: { ownerId, id: { in: part } } }),
  );
  const deleted = await database().$transaction(parts);
  return deleted.reduce((sum, { count }) => sum + count, 0);
}
