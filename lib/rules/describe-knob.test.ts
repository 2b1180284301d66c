import { expect, test } from 'vitest';
import { apiserver } from './cases/apiserver';
import { FILE } from './cases/file';
import { describeKnob } from './describe-knob';
import type { KnobHelp } from './knob-help';

const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';
const KNOBS: readonly KnobHelp[] = [
  {
    id: 'kube-apiserver/--anonymous-auth',
    type: 'bool',
    meaning: 'Lets strangers in.',
    defaults: { flag: 'true', kubeadm: '' },
    since: '1.5',
    source: { title: 'Flags' },
  },
  {
    id: 'kubelet/readOnlyPort',
    type: 'int32',
    meaning: 'A port in clear text.',
    defaults: { flag: '10255', 'config-file': '0' },
    deprecated: '1.10',
    removed: '1.99',
    source: { title: 'Fields', url: 'https://example.org/f' },
  },
  {
    id: 'egress-selector/egressSelections[].name',
    type: 'string',
    meaning: 'A network.',
    defaults: {},
    source: { title: 'KEP' },
  },
];

/** What is said where `|` stands, and the text that it is said of. */
function said(path: string, marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = describeKnob({ path, text, offset }, KNOBS);
  return found && [text.slice(found.from, found.to), ...found.lines];
}

const flag = (word: string) => apiserver(word);

test.each<[string, string, string, readonly string[] | null]>([
  [
    'a flag with help',
    FILE.apiserver,
    flag('--anonymous-auth|=false'),
    [
      '--anonymous-auth',
      '**--anonymous-auth** · kube-apiserver · bool',
      'Lets strangers in.',
      'By default: `true`',
      'Default by flags alone: `true`; from kubeadm: empty.',
      'since 1.5.',
      'Source: Flags',
    ],
  ],
  [
    'a flag without help, from its first dash',
    FILE.apiserver,
    flag('|--client-ca-file=/ca.crt'),
    ['--client-ca-file', '**--client-ca-file** · kube-apiserver · string', 'By default: empty'],
  ],
  [
    'a flag that has gone',
    FILE.apiserver,
    flag('--insecure-|port=0'),
    ['--insecure-port', '**--insecure-port** · kube-apiserver', 'The newest release has it no longer.'],
  ],
  ['a flag’s value', FILE.apiserver, flag('--anonymous-auth=fa|lse'), null],
  ['a flag that never was', FILE.apiserver, flag('--no-such-fl|ag'), null],
  ['a flag of nothing that is known', 'cluster/a.txt', 'run --anonymous-auth|', null],
  [
    'the second of two flags on a line',
    FILE.kubeletUnit,
    '[Service]\nExecStart=/usr/bin/kubelet --no-such=1 --tls-min-vers|ion=x\n',
    ['--tls-min-version', '**--tls-min-version** · kubelet · string', 'By default: empty', 'Deprecated.'],
  ],
  [
    'a field with help',
    'a',
    `${KUBELET}readOnly|Port: 0\n`,
    [
      'readOnlyPort',
      '**readOnlyPort** · int32',
      'A port in clear text.',
      'Default by flags alone: `10255`; with a configuration file: `0`.',
      'deprecated in 1.10, removed in 1.99.',
      'Source: [Fields](https://example.org/f)',
    ],
  ],
  [
    'a field without help, on the last line',
    'a',
    `${KUBELET}authorization:\n  mo|de: x`,
    ['mode', '**authorization.mode** · string (enum)', 'By default in a file: `Webhook`'],
  ],
  [
    'a field of an item, without defaults',
    'a',
    `${EGRESS}egressSelections:\n- na|me: cluster\n`,
    ['name', '**egressSelections[].name** · string', 'A network.', 'Source: KEP'],
  ],
  ['a field that is not known', 'a', `${KUBELET}readOnlyPart|: 0\n`, null],
  ['a field that another kind has', 'a', `${EGRESS}readOnly|Port: 0\n`, null],
  ['a field’s value', 'a', `${KUBELET}readOnlyPort: 0|\n`, null],
  ['the blanks before a field', 'a', `${KUBELET}authorization:\n| mode: x`, null],
  ['a line without a field', 'a', `${KUBELET}# no|thing\n`, null],
  ['a field of an object', 'a', 'kind: Service\nsp|ec:\n', null],
])('describes %s', (_, path, marked, wanted) => {
  expect(said(path, marked)).toEqual(wanted);
});
