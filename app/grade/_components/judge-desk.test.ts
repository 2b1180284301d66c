import { expect, test } from 'vitest';
import { SAMPLE_CLUSTERS } from '@/lib/rules/cases/sample-clusters';
import { LIVE_LIMIT } from '../../_report/live-limit';
import { EMPTY_DESK } from './desk';
import { judgeDesk } from './judge-desk';
import { rememberingParser } from './remembering-parser';

const files = Object.entries(SAMPLE_CLUSTERS[0]?.files ?? {}).map(([path, text]) => ({ path, text }));
const verdict = (made: ReturnType<typeof judgeDesk>) =>
  made.kind === 'judged' ? made.report.paths['apiserver-to-kubelet'].verdict : made.kind;

test('a desk is empty, judged, or too large', () => {
  const parse = rememberingParser();
  expect(verdict(judgeDesk(EMPTY_DESK, parse))).toBe('empty');
  expect(verdict(judgeDesk({ ...EMPTY_DESK, files }, parse))).toBe('exposed');
  const large = { path: 'cluster/large.yaml', text: 'x'.repeat(LIVE_LIMIT) };
  expect(judgeDesk({ ...EMPTY_DESK, files: [...files, large] }, parse)).toMatchObject({ kind: 'too-large' });
});

test('only a changed file is parsed again, and changes what is said', () => {
  const parse = rememberingParser();
  const [first] = files;
  if (first === undefined) throw new Error('the sample has no files');
  const parsed = parse(first.path, first.text);
  expect(parse(first.path, first.text)).toBe(parsed);
  const text = first.text.replace('hostNetwork', '  - --no-such-flag\n  hostNetwork');
  expect(parse(first.path, text)).not.toBe(parsed);
});
