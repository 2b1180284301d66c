import 'server-only';
import type { OwnKind } from '../quiz/own-question';
import { database } from './client';

/** What to look for; null and an empty text are no restriction. */
export type OwnListFilter = {
  /** Words that all have to be there. */
  q: string;
  /** As `folderName` gives it; '' is the top. */
  folder: string | null;
  kind: OwnKind | null;
  importId: string | null;
  archived: boolean;
};

/** A line of a list, without key. */
export type OwnListRow = {
  id: string;
  ownerId: string;
  importId: string | null;
  version: number;
  kind: OwnKind;
  title: string;
  folder: string;
  archivedAt: number | null;
};

/** Own questions of these people, the newest first; an import's in the order of its file. */
export async function listOwnQuestions(
  ownerIds: readonly string[],
  filter: OwnListFilter,
  { from, most }: { from: number; most: number },
): Promise<{ rows: OwnListRow[]; total: number }> {
  const where = conditionOf(ownerIds, filter);
  const [rows, total] = await Promise.all([
    database().ownQuestion.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: from,
      take: most,
      select: {
        id: true,
        ownerId: true,
        importId: true,
        version: true,
        kind: true,
        title: true,
        folder: true,
        archivedAt: true,
      },
    }),
    database().ownQuestion.count({ where }),
  ]);
  return {
    rows: rows.map(({ kind, archivedAt, ...row }) => ({
      ...row,
      kind: kind as OwnKind,
      archivedAt: archivedAt?.getTime() ?? null,
    })),
    total,
  };
}

/** Ids of what `listOwnQuestions` would give on all its pages, in its order. */
export async function listOwnIds(ownerId: string, filter: OwnListFilter, most: number): Promise<string[]> {
  const rows = await database().ownQuestion.findMany({
    where: conditionOf([ownerId], filter),
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Folders of what is offered of somebody's questions, with how many lie in each. */
export async function listOwnFolders(ownerId: string): Promise<{ folder: string; count: number }[]> {
  const groups = await database().ownQuestion.groupBy({
    by: ['folder'],
    where: { ownerId, archivedAt: null },
    _count: { _all: true },
    orderBy: { folder: 'asc' },
  });
  return groups.map(({ folder, _count }) => ({ folder, count: _count._all }));
}

function conditionOf(ownerIds: readonly string[], { q, folder, kind, importId, archived }: OwnListFilter) {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  return {
    ownerId: { in: [...ownerIds] },
    archivedAt: archived ? { not: null } : null,
    ...(folder === null ? {} : { folder }),
    ...(kind === null ? {} : { kind }),
    ...(importId === null ? {} : { importId }),
    AND: words.map((word) => ({ words: { contains: word } })),
  };
}
