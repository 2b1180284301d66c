import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { aboutQuestion } from '../formats/about-question';
import { readAiken } from '../formats/aiken/read-aiken';
import { readCsv } from '../formats/csv/read-csv';
import { detectFormat, type FormatId } from '../formats/detect-format';
import { readGift } from '../formats/gift/read-gift';
import { readArchive } from '../formats/read-archive';
import { readDecoded } from '../formats/read-decoded';
import type { Notice, ReadProblem, ReadReport } from '../formats/read-report';
import { readXmlFile } from '../formats/read-xml-file';
import { refuseFormat } from '../formats/refuse-format';
import { ownOfExchange } from '../quiz/own-of-exchange';
import type { OwnQuestion } from '../quiz/own-question';
import { theSqlEngine } from './the-sql-engine';

/** What a file holds; `ids`: what names each question inside it. */
export type ReadFile = {
  format: FormatId;
  questions: readonly OwnQuestion[];
  ids: readonly (string | null)[];
  notices: readonly Notice[];
};

/** The most bytes that a file to import may have. */
export const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_QUESTIONS = 5000;

/**
 * What a file of questions holds, as own questions: each question of it is among them or named by a notice. Never throws; a file that
 * cannot be read as a whole is refused with a sentence.
 */
export async function readQuestionFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadFile, ReadProblem>> {
  if (bytes.length === 0) return refuse('empty', 'The file is empty. Choose the one with the questions.');
  if (bytes.length > LARGEST_FILE)
    return refuse('too-large', 'The file is larger than 5 MB. Split it, or leave its pictures out.');
  const format = detectFormat(name, bytes);
  if (format === null)
    return refuse(
      'unknown-format',
      'This is no file of questions that is known here. Known are GIFT, Aiken, Moodle XML, QTI, CSV and Anki packages.',
    );
  const refused = refuseFormat(format);
  if (refused !== null) return fail(refused);
  const read = await readAs(format, bytes);
  if (!read.ok) return read;
  const { questions, notices } = read.value;
  if (questions.length > MOST_QUESTIONS)
    return refuse(
      'too-many',
      `The file holds ${questions.length} questions, and ${MOST_QUESTIONS} is the most. Split it.`,
    );
  const taken: OwnQuestion[] = [];
  const ids: (string | null)[] = [];
  const left: Notice[] = [];
  for (const question of questions) {
    const own = ownOfExchange(question);
    if (own.ok) {
      taken.push(own.value);
      ids.push(question.id);
    } else
      left.push({
        effect: 'skipped',
        code: own.problem.code,
        message: own.problem.message,
        line: null,
        about: aboutQuestion(question),
      });
  }
  return ok({ format, questions: taken, ids, notices: [...notices, ...left] });
}

async function readAs(format: FormatId, bytes: Uint8Array): Promise<Result<ReadReport, ReadProblem>> {
  try {
    // What begins as an archive is one, whatever its name says.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, await theSqlEngine());
    if (format === 'moodle-xml' || format === 'qti') return readXmlFile(bytes);
    return readDecoded(bytes, format === 'aiken' ? readAiken : format === 'csv' ? readCsv : readGift);
  } catch (error) {
    console.error('import failed', format, error instanceof Error ? error.message : 'unknown');
    return refuse('unreadable', 'The file is damaged in a way that is not known here. Export it once more.');
  }
}

function refuse(code: string, message: string) {
  return fail<ReadProblem>({ code, message, line: null });
}
