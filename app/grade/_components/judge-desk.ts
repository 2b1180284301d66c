import { parseCluster, type parseFile } from '@/lib/cluster/parse-cluster';
import { gradeParsed } from '@/lib/rules/grade-cluster';
import type { GradeReport } from '@/lib/rules/grade-report';
import { wholeReport } from '@/lib/rules/whole-report';
import { LIVE_LIMIT, sizeOf } from '../../_report/live-limit';
import type { Desk } from './desk';

export type Judgement =
  | { kind: 'empty' }
  | { kind: 'too-large'; megabytes: number }
  | { kind: 'broken' }
  | { kind: 'judged'; report: GradeReport };

/** What the library says of the desk's files. `broken` stands for a mistake of ours, which must not take the page away. */
export function judgeDesk(
  { files, minor, complete, present }: Pick<Desk, 'files' | 'minor' | 'complete' | 'present'>,
  parse: typeof parseFile,
): Judgement {
  if (files.length === 0) return { kind: 'empty' };
  const size = sizeOf(files.map(({ text }) => text));
  if (size > LIVE_LIMIT) return { kind: 'too-large', megabytes: size / 1024 / 1024 };
  try {
    const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    return {
      kind: 'judged',
      report: wholeReport(gradeParsed(parseCluster({ files: texts, present, complete }, parse), minor)),
    };
  } catch {
    return { kind: 'broken' };
  }
}
