import { type QuestionFilter, questionFilterSchema } from '@/lib/services/question-schema';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads which questions are asked for from an address. What it does not know is no restriction. `folder=/` is the top. */
export function questionFilterOf(search: Search): QuestionFilter {
  const one = (name: string) => [search[name] ?? []].flat()[0] ?? '';
  const folder = one('folder');
  return questionFilterSchema.parse({
    q: one('q').slice(0, 100),
    folder: folder === '' ? null : folder === '/' ? '' : folder,
    kind: one('kind') || null,
    importId: one('import') || null,
    archived: one('archived') === 'yes',
    page: Number(one('page')) || 1,
  });
}

/** The address that `questionFilterOf` reads back. */
export function questionsUrl({ q, folder, kind, importId, archived, page }: QuestionFilter): string {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (folder !== null) search.set('folder', folder === '' ? '/' : folder);
  if (kind !== null) search.set('kind', kind);
  if (importId !== null) search.set('import', importId);
  if (archived) search.set('archived', 'yes');
  if (page > 1) search.set('page', String(page));
  return search.size === 0 ? '/questions' : `/questions?${search}`;
}
