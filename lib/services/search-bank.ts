import 'server-only';
import { ok, type Result } from '../core/result';
import { listInstructors } from '../db/list-instructors';
import { listOwnQuestions } from '../db/list-own-questions';
import { practiceItems } from '../questions/practice-items';
import type { PracticeKind } from '../questions/practice-kinds';
import type { BankSearch } from './build-schema';
import type { BankPage, BankRow } from './build-views';
import { asQuizInstructor } from './class-access';
import type { Viewer } from './page-views';
import { promptOf } from './prompt-of';
import type { QuizRefusal } from './quiz-refusal';
import { theCatalogue } from './the-catalogue';

const PAGE = 20;

/** Questions that a quiz may ask: of the content, or written by any instructor of its class. A page past the end gives the last one. */
export async function searchBank(
  viewer: Viewer,
  quizId: string,
  search: BankSearch,
): Promise<Result<BankPage, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  return ok(search.of === 'items' ? searchItems(search) : await searchOwn(search, access.value.class.id));
}

function searchItems({ q, path, kind, page }: Extract<BankSearch, { of: 'items' }>): BankPage {
  const catalogue = theCatalogue();
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = practiceItems(catalogue)
    .filter((item) => (path === null || item.path === path) && (kind === null || item.kind === kind))
    .filter((item) => {
      const said = `${promptOf(catalogue, item)} ${item.id} ${item.kind}`.toLowerCase();
      return words.every((word) => said.includes(word));
    });
  const at = pageOf(page, found.length);
  const rows = found.slice((at.page - 1) * PAGE, at.page * PAGE).map(
    (item): BankRow => ({
      of: 'item',
      id: item.id,
      title: shortened(promptOf(catalogue, item)),
      // `practiceItems` are of these kinds alone.
      kind: item.kind as PracticeKind,
      path: item.path,
      difficulty: item.difficulty,
    }),
  );
  return { rows, total: found.length, ...at };
}

async function searchOwn(
  { q, page }: Extract<BankSearch, { of: 'own' }>,
  classId: string,
): Promise<BankPage> {
  const owners = await listInstructors(classId);
  const filter = { q, folder: null, kind: null, importId: null, archived: false };
  const list = (from: number) => listOwnQuestions(owners, filter, { from, most: PAGE });
  const first = await list((page - 1) * PAGE);
  const at = pageOf(page, first.total);
  const { rows } = at.page === page ? first : await list((at.page - 1) * PAGE);
  return {
    rows: rows.map(({ id, title, kind, version, folder }) => ({
      ...{ of: 'own', id, title, kind, version, folder },
    })),
    total: first.total,
    ...at,
  };
}

function pageOf(page: number, total: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / PAGE));
  return { page: Math.min(page, pages), pages };
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
