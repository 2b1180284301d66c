import 'server-only';
import { ok, type Result } from '../core/result';
import { listImports } from '../db/imports';
import { listOwnFolders, listOwnQuestions } from '../db/list-own-questions';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import type { QuestionFilter } from './question-schema';
import type { QuestionsView } from './question-views';
import type { QuizRefusal } from './quiz-refusal';

const PAGE = 50;

/** One's own questions, the newest first; a page past the end gives the last one. */
export async function loadQuestions(
  viewer: Viewer,
  filter: QuestionFilter,
): Promise<Result<QuestionsView, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const list = (page: number) =>
    listOwnQuestions([viewer.id], filter, { from: (page - 1) * PAGE, most: PAGE });
  const [first, folders, imports, settings] = await Promise.all([
    list(filter.page),
    listOwnFolders(viewer.id),
    listImports(viewer.id),
    learnerSettingsOf(viewer.id),
  ]);
  const pages = Math.max(1, Math.ceil(first.total / PAGE));
  const page = Math.min(filter.page, pages);
  const { rows } = page === filter.page ? first : await list(page);
  const { zone } = settings.calendar;
  return ok({ rows, total: first.total, page, pages, filter, folders, imports, zone, now: clock() });
}
