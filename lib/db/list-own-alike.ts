import 'server-only';
import { chunks } from './chunks';
import { database } from './client';

/** Ids of somebody's offered questions that have one of these ids or one of these titles. */
export async function listOwnAlike(
  ownerId: string,
  { ids, titles }: { ids: readonly string[]; titles: readonly string[] },
): Promise<string[]> {
  const find = (where: { id: { in: string[] } } | { title: { in: string[] } }) =>
    database().ownQuestion.findMany({ where: { ownerId, archivedAt: null, ...where }, select: { id: true } });
  const found = [];
  for (const part of chunks([...new Set(ids)])) found.push(...(await find({ id: { in: [...part] } })));
  for (const part of chunks([...new Set(titles)])) found.push(...(await find({ title: { in: [...part] } })));
  return [...new Set(found.map(({ id }) => id))];
}
