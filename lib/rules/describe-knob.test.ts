import { expect, test } from 'vitest';
import { apiserver } from './cases/apiserver';
import { FILE } from './cases/file';
import { describeKnob } from './describe-knob';
import type { KnobHelp } from './knob-help';

const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';
const KUBELET_FLAGS =
  'Source: [kubelet reference](https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/)';
const KUBELET_FIELDS =
  'Source: [KubeletConfiguration reference](https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/)';
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
    id: 'kubelet/--read-only-port',
    type: 'int32',
    meaning: 'a port in clear text, by a flag',
    defaults: { kubeadm: '0' },
    source: { title: 'Flags' },
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
      'Default: by flags alone `true`; from kubeadm empty.',
      'Since 1.5.',
      'Source: Flags',
    ],
  ],
  [
    'a flag without help, from its first dash',
    FILE.apiserver,
    flag('|--client-ca-file=/ca.crt'),
    [
      '--client-ca-file',
      '**--client-ca-file** · kube-apiserver · string',
      'Default: by flags alone empty.',
      'Source: [kube-apiserver reference](https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/)',
    ],
  ],
  [
    'a flag that has gone',
    FILE.apiserver,
    flag('--insecure-|port=0'),
    [
      '--insecure-port',
      '**--insecure-port** · kube-apiserver',
      'Removed in 1.24.',
      'Source: [kube-apiserver reference](https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/)',
    ],
  ],
  ['a flag’s value', FILE.apiserver, flag('--anonymous-auth=fa|lse'), null],
  ['a flag that never was', FILE.apiserver, flag('--no-such-fl|ag'), null],
  ['a flag of nothing that is known', 'cluster/a.txt', 'run --anonymous-auth|', null],
  [
    'the second of two flags on a line',
    FILE.kubeletUnit,
    '[Service]\nExecStart=/usr/bin/kubelet --no-such=1 --tls-min-vers|ion=x\n',
    [
      '--tls-min-version',
      '**--tls-min-version** · kubelet · string',
      'Default: by flags alone empty; with a configuration file empty.',
      'In the file: `tlsMinVersion`.',
      'Deprecated.',
      KUBELET_FLAGS,
    ],
  ],
  [
    'a field with help',
    'a',
    `${KUBELET}readOnly|Port: 0\n`,
    [
      'readOnlyPort',
      '**readOnlyPort** · KubeletConfiguration · int32',
      'A port in clear text.',
      'Default: by flags alone `10255`; with a configuration file `0`.',
      'As a flag: `--read-only-port`.',
      'Deprecated in 1.10. Removed in 1.99.',
      'Source: [Fields](https://example.org/f)',
    ],
  ],
  [
    'a field without help, on the last line',
    'a',
    `${KUBELET}authorization:\n  mo|de: x`,
    [
      'mode',
      '**authorization.mode** · KubeletConfiguration · string (enum)',
      'Default: by flags alone `AlwaysAllow`; with a configuration file `Webhook`.',
      'As a flag: `--authorization-mode`.',
      KUBELET_FIELDS,
    ],
  ],
  [
    'a field in braces',
    'a',
    `${KUBELET}authorization: {mo|de: x}\n`,
    [
      'mode',
      '**authorization.mode** · KubeletConfiguration · string (enum)',
      'Default: by flags alone `AlwaysAllow`; with a configuration file `Webhook`.',
      'As a flag: `--authorization-mode`.',
      KUBELET_FIELDS,
    ],
  ],
  ['a value in braces', 'a', `${KUBELET}authorization: {mode: |x}\n`, null],
  ['braces that are not closed', 'a', `${KUBELET}authorization: {mo|de: x\n`, null],
  [
    'a field of an item in braces',
    'a',
    `${EGRESS}egressSelections: [{connection: x}, {"na|me": cluster}]\n`,
    [
      '"name"',
      '**egressSelections[].name** · EgressSelectorConfiguration · string',
      'A network.',
      'Source: KEP',
    ],
  ],
  [
    'a field of an item, without defaults',
    'a',
    `${EGRESS}egressSelections:\n- na|me: cluster\n`,
    [
      'name',
      '**egressSelections[].name** · EgressSelectorConfiguration · string',
      'A network.',
      'Source: KEP',
    ],
  ],
  [
    'a field that holds more',
    FILE.kubeletDropIn,
    `${KUBELET}authentica|tion:\n  anonymous:\n    enabled: false\n`,
    ['authentication', '**authentication** · KubeletConfiguration · object', KUBELET_FIELDS],
  ],
  [
    'a field of a drop-in',
    FILE.kubeletDropIn,
    `${KUBELET}authentication:\n  anonymous:\n    en|abled: false\n`,
    [
      'enabled',
      '**authentication.anonymous.enabled** · KubeletConfiguration · bool',
      'Default: by flags alone `true`; with a configuration file `false`.',
      'As a flag: `--anonymous-auth`.',
      KUBELET_FIELDS,
    ],
  ],
  [
    'a flag in an environment file, with the meaning of its own',
    'node/etc/default/kubelet',
    'KUBELET_EXTRA_ARGS=--read-only-po|rt=10255\n',
    [
      '--read-only-port',
      '**--read-only-port** · kubelet · int32',
      'A port in clear text, by a flag.',
      'Default: by flags alone `10255`; with a configuration file `0`; from kubeadm `0`.',
      'In the file: `readOnlyPort`.',
      'Deprecated.',
      'Source: Flags',
    ],
  ],
  [
    'a flag of the Konnectivity agent',
    FILE.konnectivityAgent,
    'kind: DaemonSet\nspec:\n  containers:\n  - command: [/proxy-agent]\n    args:\n    - --proxy-server-po|rt=8132\n',
    [
      '--proxy-server-port',
      '**--proxy-server-port** · konnectivity-agent · int',
      'Default: by flags alone `8091`.',
      'Source: [proxy-agent options](https://github.com/kubernetes-sigs/apiserver-network-proxy/blob/v0.36.0/cmd/agent/app/options/options.go)',
    ],
  ],
  [
    'underscores, where the component reads them as dashes',
    FILE.apiserver,
    flag('--anonymous_au|th=false'),
    [
      '--anonymous_auth',
      '**--anonymous-auth** · kube-apiserver · bool',
      'Lets strangers in.',
      'Default: by flags alone `true`; from kubeadm empty.',
      'Since 1.5.',
      'Source: Flags',
    ],
  ],
  [
    'no underscores, where it does not',
    FILE.konnectivityAgent,
    'kind: DaemonSet\nspec:\n  containers:\n  - command: [/proxy-agent]\n    args:\n    - --proxy_server_po|rt=8132\n',
    null,
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
