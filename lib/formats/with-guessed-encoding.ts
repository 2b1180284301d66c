import type { Notice, ReadReport } from './read-report';

const NOTICE: Notice = {
  effect: 'changed',
  code: 'guessed-encoding',
  message:
    'The file is not in UTF-8 and does not name its encoding: it was read as Windows-1252. Look at umlauts, accents and quotation marks; if they are wrong, save the file as UTF-8 and import it again.',
  line: null,
  about: null,
};

/** A report that also says, before all else, that the file's encoding was guessed. */
export function withGuessedEncoding(report: ReadReport): ReadReport {
  return { ...report, notices: [NOTICE, ...report.notices] };
}
