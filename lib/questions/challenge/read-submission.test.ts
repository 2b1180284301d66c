import { expect, test } from 'vitest';
import { FILE } from '../../rules/cases/file';
import { KUBELET_CHALLENGE } from '../../testing/kubelet-challenge';
import { readSubmission } from './read-submission';

const K = FILE.kubeletConfig;
const NEW = 'node/etc/kubernetes/kubelet.conf.d/10-own.conf';

test.each([
  ['a file that is not of the challenge', { 'node/etc/passwd': 'root' }, 'no file "node/etc/passwd"'],
  ['a path that climbs', { 'node/../../etc/passwd': 'x' }, 'no file'],
  ['a prototype key', JSON.parse('{"__proto__": "x"}'), 'no file "__proto__"'],
  ['a read-only file', { [FILE.pki]: 'certificates: []' }, `${FILE.pki} is read-only`],
  ['bytes', { [K]: 'kind: a\nb\u0000' }, 'no text (line 2)'],
  ['a broken encoding', { [K]: '\ufffd\ufffd' }, 'no text (line 1)'],
  ['too much of one', { [K]: 'x'.repeat(64 * 1024 + 1) }, 'more than 64 KB'],
])('%s is refused with a sentence', (_, changed: Record<string, string>, said) => {
  const read = readSubmission(KUBELET_CHALLENGE, changed);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.problem).toContain(said);
});

test.each([
  ['nothing', {}, {}],
  ['a read-only file as it was', { [FILE.pki]: KUBELET_CHALLENGE.start[FILE.pki] ?? '' }, {}],
  ['an emptied file', { [K]: '' }, { [K]: '' }],
  ['a file that may be added', { [NEW]: 'kind: X\n' }, { [NEW]: 'kind: X\n' }],
  ['an added file left empty', { [NEW]: ' \n' }, {}],
  ['CRLF, tabs and a byte order mark', { [K]: '\ufeffa:\r\n\tb' }, { [K]: '\ufeffa:\r\n\tb' }],
])('%s lies over the start', (_, changed: Record<string, string>, over) => {
  const read = readSubmission(KUBELET_CHALLENGE, changed);
  expect(read).toEqual({ ok: true, value: { ...KUBELET_CHALLENGE.start, ...over } });
});
