import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CERT = '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt';
const KEY = '--kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key';
const on = (text: string) => ({ [FILE.apiserver]: text });
const absent = [{ message: 'absent', at: 'kube-apiserver' }];
const noKey = [{ message: 'half', at: CERT, data: { given: '--kubelet-client-certificate' } }];

export const cases: readonly RuleCase[] = [
  { name: 'neither is set', kind: 'absent', files: on(apiserver()), finds: absent },
  { name: 'only the certificate', kind: 'bad', files: on(apiserver(CERT)), finds: noKey },
  {
    name: 'only the key',
    kind: 'bad',
    files: on(apiserver(KEY)),
    finds: [{ message: 'half', at: KEY, data: { given: '--kubelet-client-key' } }],
  },
  { name: 'both', kind: 'good', files: on(apiserver(CERT, KEY)), finds: [] },
  {
    name: 'both, the values after a blank',
    kind: 'good',
    files: on(
      apiserver(
        '--kubelet-client-certificate',
        '/etc/kubernetes/pki/apiserver-kubelet-client.crt',
        '--kubelet-client-key',
        '/etc/kubernetes/pki/apiserver-kubelet-client.key',
      ),
    ),
    finds: [],
  },
  {
    name: 'the key is set, then set to nothing',
    kind: 'duplicate',
    files: on(apiserver(CERT, KEY, '--kubelet-client-key=')),
    finds: noKey,
  },
  {
    name: 'the key is set to nothing, then set',
    kind: 'duplicate',
    files: on(apiserver(CERT, '--kubelet-client-key=', KEY)),
    finds: [],
  },
  { name: 'both in args', kind: 'args', files: on(apiserverArgs(CERT, KEY)), finds: [] },
  { name: 'one in args', kind: 'args', files: on(apiserverArgs(CERT)), finds: noKey },
  {
    name: 'one in flow style',
    kind: 'other',
    files: on(apiserverFlow(CERT)),
    finds: [{ ...noKey[0], message: 'half', at: JSON.stringify(CERT) }],
  },
  { name: 'one in a shell’s line', kind: 'other', files: on(apiserverShell(CERT)), finds: noKey },
  {
    name: 'both empty',
    kind: 'bad',
    files: on(apiserver('--kubelet-client-certificate=', '--kubelet-client-key=')),
    finds: [{ message: 'absent', at: '--kubelet-client-certificate=' }],
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: on(apiserver()), finds: absent },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
