import { expect, test } from 'vitest';
import { type KnobContext, knobContext } from './knob-context';

const POD = `apiVersion: v1
kind: Pod
metadata: {name: kube-apiserver}
spec:
  containers:
  - name: kube-apiserver
    command:
    - kube-apiserver
`;
const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';
const M = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';

/** `|` is where the caret stands. */
test.each<[string, string, string, Partial<KnobContext> | null]>([
  [
    'a flag of a manifest',
    M,
    `${POD}    - --anon|`,
    { at: 'flag', component: 'kube-apiserver', dashes: true },
  ],
  ['an item of a command', M, `${POD}    - |`, { at: 'flag', component: 'kube-apiserver', dashes: false }],
  ['the value of a flag', M, `${POD}    - --anonymous-auth=|`, null],
  [
    'a flag of a unit',
    'node/etc/systemd/system/kubelet.service',
    '[Service]\nExecStart=/usr/bin/kubelet --re|',
    { at: 'flag', component: 'kubelet' },
  ],
  [
    'a flag of an environment file',
    'node/var/lib/kubelet/kubeadm-flags.env',
    'KUBELET_KUBEADM_ARGS="--no|"',
    { at: 'flag', component: 'kubelet' },
  ],
  ['a field at the top', 'a', `${KUBELET}read|`, { at: 'field', owner: 'kubelet', under: '' }],
  [
    'a field of a field',
    'a',
    `${KUBELET}authentication:\n  anonymous:\n    en|`,
    { at: 'field', owner: 'kubelet', under: 'authentication.anonymous' },
  ],
  [
    'a field beside one that is done',
    'a',
    `${KUBELET}authentication:\n  anonymous:\n    enabled: false\n  we|`,
    { at: 'field', owner: 'kubelet', under: 'authentication' },
  ],
  [
    'a field after a block',
    'a',
    `${KUBELET}authentication:\n  anonymous:\n    enabled: false\nro|`,
    { at: 'field', owner: 'kubelet', under: '' },
  ],
  [
    'a value',
    'a',
    `${KUBELET}authorization:\n  mode: |`,
    { at: 'value', owner: 'kubelet', field: 'authorization.mode' },
  ],
  [
    'a field of an item',
    'a',
    `${EGRESS}egressSelections:\n- name: cluster\n  con|`,
    { at: 'field', owner: 'egress-selector', under: 'egressSelections[]' },
  ],
  [
    'the first field of an item',
    'a',
    `${EGRESS}egressSelections:\n- na|`,
    { at: 'field', owner: 'egress-selector', under: 'egressSelections[]' },
  ],
  [
    'a field within an item',
    'a',
    `${EGRESS}egressSelections:\n- name: cluster\n  connection:\n    proxy|`,
    { at: 'field', owner: 'egress-selector', under: 'egressSelections[].connection' },
  ],
  ['another kind of document', 'a', 'kind: Service\nspec|', null],
])('%s', (_, path, marked, expected) => {
  const offset = marked.indexOf('|');
  const found = knobContext(path, marked.replace('|', ''), offset);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});

test('the word that is replaced reaches beyond the caret', () => {
  const text = `${KUBELET}readOnlyPort: 0\n`;
  const offset = text.indexOf('Only');
  expect(knobContext('a', text, offset)).toEqual({
    at: 'field',
    owner: 'kubelet',
    under: '',
    from: offset - 4,
    to: offset + 8,
  });
});
