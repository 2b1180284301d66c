import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { countAgainstLimit } from '../db/count-against-limit';
import { listImported } from '../db/imports';
import { isUniqueViolation } from '../db/is-unique-violation';
import { insertOwnQuestions } from '../db/own-questions';
import type { ReadProblem } from '../formats/read-report';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { placesHere } from './places-here';
import { asAuthor } from './question-author';
import type { ImportReview, ImportStep } from './question-views';
import type { QuizRefusal } from './quiz-refusal';
import { readQuestionFile } from './read-question-file';
import { roomFor } from './save-own-question';

export type QuestionFile = { name: string; bytes: Uint8Array };

/** Reads of a file cost time; so many in ten minutes are enough for any shelf of files. */
const MOST_READS = 60;

/** Reads a file for its owner to look through, and says what of it they have already; nothing is stored. */
export async function reviewImport(
  viewer: Viewer,
  { name, bytes }: QuestionFile,
): Promise<Result<ImportReview, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const tooOften = await readLimit(viewer);
  if (tooOften !== null) return fail(tooOften);
  const read = await readQuestionFile(name, bytes);
  if (!read.ok) return fail(refusalOf(read.problem));
  const { format, questions, notices } = read.value;
  return ok({ format, questions, notices, here: await placesHere(viewer.id, read.value) });
}

/**
 * Takes the questions of a file, but for those at the places in `leave` (from 0, as the review lists them), all or none. The same id again
 * takes nothing twice. `onStep` hears how far it is.
 */
export async function importQuestions(
  viewer: Viewer,
  { id, name, bytes, leave }: QuestionFile & { id: string; leave: readonly number[] },
  onStep: (step: ImportStep) => void = () => undefined,
): Promise<Result<{ id: string; count: number }, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const known = await listImported(viewer.id, id);
  if (known.length > 0) return ok({ id, count: known.length });
  const tooOften = await readLimit(viewer);
  if (tooOften !== null) return fail(tooOften);
  onStep({ step: 'reading' });
  const read = await readQuestionFile(name, bytes);
  if (!read.ok) return fail(refusalOf(read.problem));
  const left = new Set(leave);
  const chosen = read.value.questions.filter((_, place) => !left.has(place));
  if (chosen.length === 0)
    return fail({
      code: 'bad-input',
      message: 'Nothing of the file was chosen. Choose a question at least.',
    });
  const full = await roomFor(viewer, chosen.length);
  if (full !== null) return fail(full);
  const createdAt = clock();
  const rows = chosen.map((question, place) => ({
    // In the order of the file, and the same for the same import.
    id: `${id}.${String(place + 1).padStart(5, '0')}`,
    ...{ ownerId: viewer.id, importId: id, question, createdAt },
  }));
  onStep({ step: 'saving', done: 0, of: rows.length });
  try {
    await insertOwnQuestions(rows, (done) => onStep({ step: 'saving', done, of: rows.length }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const first = await listImported(viewer.id, id);
    if (first.length > 0) return ok({ id, count: first.length });
    return fail({ code: 'bad-input', message: 'This id is taken. Open the page anew and try again.' });
  }
  return ok({ id, count: rows.length });
}

async function readLimit(viewer: Viewer): Promise<QuizRefusal | null> {
  const limit = { what: 'question-file', most: MOST_READS, windowMs: 600_000, now: clock() };
  const wait = await countAgainstLimit(viewer.id, limit);
  if (wait === 0) return null;
  const retryAfterSeconds = Math.ceil(wait / 1000);
  const message = `That were more than ${MOST_READS} files in ten minutes. Wait ${retryAfterSeconds} seconds.`;
  return { code: 'too-many', message, retryAfterSeconds };
}

function refusalOf({ line, message }: ReadProblem): QuizRefusal {
  return { code: 'bad-input', message: line === null ? message : `Line ${line}: ${message}` };
}
