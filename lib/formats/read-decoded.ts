import { ok, type Result } from '../core/result';
import { decodeText } from './decode-text';
import type { Notice, ReadProblem, ReadReport } from './read-report';

const NOTICE: Notice = {
  effect: 'changed',
  code: 'guessed-encoding',
  message:
    'The file is not in UTF-8 and does not name its encoding: it was read as Windows-1252. Look at umlauts, accents and quotation marks; if they are wrong, save the file as UTF-8 and import it again.',
  line: null,
  about: null,
};

/** Reads the text of a file; where its encoding had to be guessed, the report says so before all else. */
export function readDecoded(
  bytes: Uint8Array,
  read: (text: string) => Result<ReadReport, ReadProblem>,
): Result<ReadReport, ReadProblem> {
  const { text, isGuessed } = decodeText(bytes);
  const report = read(text);
  return report.ok && isGuessed
    ? ok({ ...report.value, notices: [NOTICE, ...report.value.notices] })
    : report;
}
