import { fail, ok, type Result } from '@/lib/core/result';
import { decodeText } from '../decode-text';
import type { ExchangeQuestion } from '../exchange-question';
import { readDecoded } from '../read-decoded';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { readXml } from '../xml/read-xml';
import { readZip } from '../zip/read-zip';
import { type ManifestEntry, manifestEntries } from './manifest-entries';
import { readQtiXml } from './read-qti-xml';

const MANIFEST = 'imsmanifest.xml';

/**
 * Reads a QTI package: a zip archive of items, of 1.2, 2.x or 3.0, in the order of its manifest and with the keywords and category that
 * stand there. Files that are no items (tests, settings) say nothing; an item that cannot be read is skipped by its path.
 */
export function readQtiPackage(bytes: Uint8Array): Result<ReadReport, ReadProblem> {
  const unzipped = readZip(bytes);
  return unzipped.ok ? qtiReport(unzipped.value) : unzipped;
}

/** The same of a package that was unpacked already. */
export function qtiReport(files: ReadonlyMap<string, Uint8Array>): Result<ReadReport, ReadProblem> {
  const root = [...files.keys()]
    .filter((path) => path.endsWith(MANIFEST))
    .sort((one, other) => one.length - other.length)[0];
  const folder = root === undefined ? '' : root.slice(0, -MANIFEST.length);
  const manifest = root === undefined ? null : readXml(decodeText(files.get(root) ?? new Uint8Array()).text);
  const entries = manifest?.ok ? manifestEntries(manifest.value) : [];
  const byPath = new Map(entries.map((entry) => [`${folder}${entry.path}`, entry]));
  const listed = [...byPath.keys()].filter((path) => files.has(path));
  const others = [...files.keys()].filter((path) => !byPath.has(path)).sort();

  const questions: ExchangeQuestion[] = [];
  const notices: Notice[] = [];
  for (const path of [...listed, ...others]) {
    if (path === root || !/\.(?:xml|qti|dat)$/i.test(path) || isTwin(path, files)) continue;
    const read = readDecoded(files.get(path) ?? new Uint8Array(), readQtiXml);
    if (read.ok) {
      questions.push(...read.value.questions.map((question) => filed(question, byPath.get(path))));
      notices.push(...read.value.notices.map((notice) => saidOf(notice, path)));
    } else if (read.problem.code !== 'not-qti') {
      const { code, message, line } = read.problem;
      notices.push({
        effect: 'skipped',
        code,
        message: `${path.slice(0, 120)}: ${message}`,
        line,
        about: path,
      });
    }
  }
  if (questions.length === 0 && notices.length === 0)
    return fail({ code: 'no-questions', message: 'There is no QTI question in this archive.', line: null });
  return ok({ questions, notices });
}

/** What is said of a whole file names it: a package has many. */
function saidOf(notice: Notice, path: string): Notice {
  return notice.code === 'guessed-encoding' ? { ...notice, about: path } : notice;
}

/** Canvas packs each quiz twice, the second time without what other systems do not know. */
function isTwin(path: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const quiz = /^(.*?)([^/]+)\/assessment_qti\.xml$/.exec(path);
  return quiz !== null && files.has(`${quiz[1]}non_cc_assessments/${quiz[2]}.xml.qti`);
}

function filed(question: ExchangeQuestion, entry: ManifestEntry | undefined): ExchangeQuestion {
  return entry === undefined ? question : { ...question, category: entry.category, tags: entry.tags };
}
