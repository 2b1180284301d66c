import type { RuleCase } from '../rule-case';
import { FILE } from './file';
import { kubelet } from './kubelet';

type Find = RuleCase['finds'][number];

/** How a kubelet setting is written when it is well and when it is not. */
export type FieldRows = {
  /** Lines of a KubeletConfiguration. */
  good: string;
  bad: string;
  /** What the rule says of the bad value, where it stands in a file. */
  finds: Find;
  goodFlag: string;
  badFlag: string;
  /** Lines that every configuration file of the table has besides. */
  rest?: string;
};

/** The rows that every rule about a kubelet setting with a flag has: which of file, drop-in and flags has the last word. */
export function kubeletFieldRows({
  good,
  bad,
  finds,
  goodFlag,
  badFlag,
  rest = '',
}: FieldRows): readonly RuleCase[] {
  const byFlag = [{ ...finds, at: badFlag }];
  const row = (
    kind: RuleCase['kind'],
    name: string,
    files: RuleCase['files'],
    found: readonly Find[],
    more: Partial<RuleCase> = {},
  ): RuleCase => ({ kind, name, files, finds: found, ...more });
  return [
    row('bad', 'in the configuration file', kubelet([], rest + bad), [finds]),
    row('good', 'mended in the configuration file', kubelet([], rest + good), []),
    row('duplicate', 'by flag twice: the last one counts', kubelet([goodFlag, badFlag], rest), byFlag),
    row('duplicate', 'by flag twice, the last one well', kubelet([badFlag, goodFlag], rest), []),
    row('flag-over-file', 'a flag over a file that is well', kubelet([badFlag], rest + good), byFlag),
    row('file-under-flag', 'a file under a flag that is well', kubelet([goodFlag], rest + bad), []),
    row('other', 'a drop-in over a file that is well', kubelet([], rest + good, bad), [finds]),
    row('other', 'a drop-in that mends the file', kubelet([], rest + bad, good), []),
    row('version', 'the same in 1.28', kubelet([], rest + bad), [finds], { kubernetes: '1.28' }),
    row('unparseable', 'a configuration file that does not parse', kubelet([], '{authentication: ['), []),
    row(
      'unknown',
      'a configuration file that is not given',
      { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
      [],
      { present: [FILE.kubeletConfig] },
    ),
    row('unknown', 'no kubelet among the files', {}, []),
  ];
}
