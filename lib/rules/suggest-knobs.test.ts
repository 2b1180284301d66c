import { expect, test } from 'vitest';
import { FILE } from './cases/file';
import type { KnobHelp } from './knob-help';
import { suggestKnobs } from './suggest-knobs';

const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const EGRESS = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\n';
const UNIT = '[Service]\nExecStart=/usr/bin/kubelet ';
const help = (id: string, meaning: string, file?: string): KnobHelp => ({
  id,
  type: 'string',
  meaning,
  defaults: { 'config-file': file },
  source: { title: 'KEP' },
});
const KNOBS = [
  help('kubelet/--anonymous-auth', 'Lets strangers in.'),
  help('kubelet/readOnlyPort', 'A port.'),
  help('egress-selector/egressSelections[].name', 'A network.'),
  help('egress-selector/egressSelections[].connection.proxyProtocol', 'How.', 'none'),
  help('egress-selector/kind', 'The kind.'),
  help('egress-selector/--not-a-field', 'A flag.'),
];

function suggested(path: string, marked: string, minor = 36) {
  const offset = marked.indexOf('|');
  return suggestKnobs({ path, text: marked.replace('|', ''), offset }, minor, KNOBS);
}
const labelled = (path: string, marked: string, label: string, minor = 36) => {
  const found = suggested(path, marked, minor).find((one) => one.label === label);
  return found && [found.insert, found.detail, found.meaning, found.deprecated];
};

test.each<[string, string, string, string, unknown]>([
  [
    'a flag that is true',
    FILE.kubeletUnit,
    `${UNIT}--|`,
    '--anonymous-auth',
    ['--anonymous-auth=false', 'bool, by default true', 'Lets strangers in.', true],
  ],
  [
    'a flag that is false',
    FILE.kubeletUnit,
    `${UNIT}--|`,
    '--rotate-certificates',
    ['--rotate-certificates=true', 'bool, by default false', '', true],
  ],
  [
    'a flag that is empty',
    FILE.kubeletUnit,
    `${UNIT}--|`,
    '--config',
    ['--config=', 'string, by default empty', '', false],
  ],
  [
    'a field',
    'a',
    `${KUBELET}|`,
    'readOnlyPort',
    ['readOnlyPort: ', 'int32, by default 0', 'A port.', false],
  ],
  [
    'a field that holds more',
    'a',
    `${KUBELET}|`,
    'authentication',
    ['authentication:', 'holds more', '', false],
  ],
  [
    'a field that is empty',
    'a',
    `${KUBELET}|`,
    'tlsMinVersion',
    ['tlsMinVersion: ', 'string, by default empty', '', false],
  ],
  [
    'a field inside',
    'a',
    `${KUBELET}authorization:\n  |`,
    'mode',
    ['mode: ', 'string (enum), by default Webhook', '', false],
  ],
  ['no field from elsewhere', 'a', `${KUBELET}authorization:\n  |`, 'readOnlyPort', undefined],
  ['a list', 'a', `${EGRESS}|`, 'egressSelections', ['egressSelections:', 'holds more', '', false]],
  [
    'a field of an item',
    'a',
    `${EGRESS}egressSelections:\n- |`,
    'name',
    ['name: ', 'string', 'A network.', false],
  ],
  [
    'a default that a table has',
    'a',
    `${EGRESS}egressSelections:\n- name: a\n  connection:\n    |`,
    'proxyProtocol',
    ['proxyProtocol: ', 'string, by default none', 'How.', false],
  ],
  ['no flag among fields', 'a', `${EGRESS}|`, '--not-a-field', undefined],
])('suggests %s', (_, path, marked, label, wanted) => {
  expect(labelled(path, marked, label)).toEqual(wanted);
});

test.each<[string, string, readonly string[]]>([
  ['the values of a field', `${KUBELET}authorization:\n  mode: |`, ['Webhook', 'AlwaysAllow']],
  ['both sides of a switch', `${KUBELET}serverTLSBootstrap: |`, ['false', 'true']],
  ['nothing for a number', `${KUBELET}readOnlyPort: |`, []],
  ['nothing for a field that is not known', `${KUBELET}noSuch: |`, []],
  ['nothing in another kind of document', 'kind: Service\nspec|', []],
])('suggests %s', (_, marked, wanted) => {
  const found = suggested('a', marked);
  expect(found.map(({ label, insert }) => [label, insert])).toEqual(wanted.map((word) => [word, word]));
  expect(found.some(({ deprecated }) => deprecated)).toBe(false);
});

test('a flag is suggested from the release on that has it', () => {
  const since = (minor: number) => suggested(FILE.kubeletUnit, `${UNIT}--|`, minor).map(({ label }) => label);
  expect(since(36)).toContain('--config-dir');
  expect(since(36).length).toBeGreaterThan(since(20).length);
  expect(since(20)).toContain('--config');
});
