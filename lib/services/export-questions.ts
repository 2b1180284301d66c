import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { chunks } from '../db/chunks';
import { listOwnIds } from '../db/list-own-questions';
import { findOwnVersions } from '../db/own-questions';
import { writeAnki } from '../formats/anki/write-anki';
import { writeCsv } from '../formats/csv/write-csv';
import type { ExchangeQuestion } from '../formats/exchange-question';
import { writeGift } from '../formats/gift/write-gift';
import { writeMoodleXml } from '../formats/moodle-xml/write-moodle-xml';
import { writeQtiPackage } from '../formats/qti/write-qti-package';
import type { Notice } from '../formats/read-report';
import { exchangeOfOwn } from '../quiz/exchange-of-own';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import type { ExportFormat, ExportRequest } from './question-schema';
import type { ExportedFile } from './question-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { MOST_OWN } from './save-own-question';
import { theSqlEngine } from './the-sql-engine';

const FILES: Readonly<Record<ExportFormat, { name: string; type: string }>> = {
  gift: { name: 'questions.gift.txt', type: 'text/plain; charset=utf-8' },
  'moodle-xml': { name: 'questions.xml', type: 'application/xml' },
  qti: { name: 'questions-qti.zip', type: 'application/zip' },
  csv: { name: 'questions.csv', type: 'text/csv; charset=utf-8' },
  apkg: { name: 'questions.apkg', type: 'application/octet-stream' },
};

/** Questions of one's own, with their keys, as a file; what of them the format cannot hold is told beside it. Others' are left out. */
export async function exportQuestions(
  viewer: Viewer,
  { format, of }: ExportRequest,
): Promise<Result<ExportedFile, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const ids = 'ids' in of ? of.ids : await listOwnIds(viewer.id, of.filter, MOST_OWN);
  const questions = await newestOf(viewer.id, ids);
  if (questions.length === 0) return fail(NOT_FOUND);
  const { bytes, notices } = await write(format, questions);
  return ok({
    ...FILES[format],
    bytes: Buffer.from(bytes).toString('base64'),
    count: questions.length,
    notices,
  });
}

async function newestOf(ownerId: string, ids: readonly string[]): Promise<ExchangeQuestion[]> {
  const newest = new Map<string, ExchangeQuestion>();
  for (const part of chunks(ids))
    for (const found of await findOwnVersions(part))
      if (found.ownerId === ownerId && !newest.has(found.id))
        newest.set(found.id, exchangeOfOwn(found.id, found.question));
  return [...new Set(ids)].flatMap((id) => newest.get(id) ?? []);
}

async function write(
  format: ExportFormat,
  questions: readonly ExchangeQuestion[],
): Promise<{ bytes: Uint8Array; notices: readonly Notice[] }> {
  if (format === 'apkg') return writeAnki(questions, await theSqlEngine(), clock());
  if (format === 'qti') return { bytes: writeQtiPackage(questions), notices: [] };
  const writer = { gift: writeGift, 'moodle-xml': writeMoodleXml, csv: writeCsv }[format];
  const { text, notices } = writer(questions);
  return { bytes: Buffer.from(text), notices };
}
