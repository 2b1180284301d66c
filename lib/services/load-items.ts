import 'server-only';
import { plainText } from '../content/plain-text';
import { ok, type Result } from '../core/result';
import { firstWords } from '../formats/first-words';
import { variantOf } from '../quiz/analysed-of-attempt';
import type { PaperItem } from '../quiz/paper';
import { type AnalysisOptions, analyseItems } from '../quiz/statistics/analyse-items';
import { analysedQuiz } from './analysed-quiz';
import { gradedAttempts } from './graded-attempts';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import { resultsHead } from './results-head';
import type { ItemsView, QuestionWords } from './results-views';

/** Item analysis of a quiz for instructors of its class. Previews and attempts that go on are in no number. */
export async function loadItems(
  viewer: Viewer,
  quizId: string,
  options: AnalysisOptions,
): Promise<Result<ItemsView, QuizRefusal>> {
  const found = await resultsHead(viewer, quizId);
  if (!found.ok) return found;
  const { attempts, items, questions } = await analysedQuiz(quizId, await gradedAttempts(quizId));
  const analysis = analyseItems([...attempts.values()], items, options);
  const words = [...questions].map(([id, item]) => [id, wordsOfQuestion(item)] as const);
  return ok({ head: found.value.head, analysis, questions: Object.fromEntries(words) });
}

/** A question in the words of its prompt. */
export function wordsOfQuestion(item: PaperItem): QuestionWords {
  const { shown, ref } = item;
  const text = shown.form === 'challenge' ? shown.title : shown.prompt;
  return {
    prompt: firstWords(plainText(text)) ?? '…',
    kind: ref.kind,
    id: ref.id,
    version: String(ref.version),
    hasVariants: variantOf(item) !== null,
  };
}
