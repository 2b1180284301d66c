import type { Result } from '@/lib/core/result';
import { ankiReport } from './anki/read-anki';
import type { SqlEngine } from './anki/sql-engine';
import { qtiReport } from './qti/read-qti-package';
import type { ReadProblem, ReadReport } from './read-report';
import { readZip } from './zip/read-zip';

/** Reads a zip archive of questions: an Anki package where it holds a collection, else a QTI package. */
export function readArchive(bytes: Uint8Array, sql: SqlEngine): Result<ReadReport, ReadProblem> {
  const unzipped = readZip(bytes);
  if (!unzipped.ok) return unzipped;
  const isAnki = [...unzipped.value.keys()].some((path) => path.startsWith('collection.anki2'));
  return isAnki ? ankiReport(unzipped.value, sql) : qtiReport(unzipped.value);
}
