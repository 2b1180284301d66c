import { expect, test } from 'vitest';
import { mutationSchema } from '../../content/mutation';
import { mutationProblems } from './mutation-problems';

const told = (edit: object, does = 'Something in {pki}') =>
  mutationProblems(
    mutationSchema.parse({ id: 'one', does, path: 'konnectivity', claim: 'encrypted', edits: [edit] }),
  ).map(({ code, path }) => `${code} ${path.join('.')}`);
const flag = (name: string, more: object = {}) => ({ program: 'kubelet', flag: name, to: '1', ...more });
const field = (document: string, name: string, more: object = {}) => ({
  document,
  field: name,
  to: 'x',
  ...more,
});

test.each<[string, object, string[]]>([
  ['a flag', flag('read-only-port'), []],
  ['a flag that is gone', { program: 'kube-apiserver', flag: 'insecure-port', to: '0' }, []],
  ['a flag misspelt', flag('read-only-prot'), ['unknown-field edits.0.flag']],
  [
    'a flag misspelt that is taken away',
    flag('read-only-prot', { to: null }),
    ['unknown-field edits.0.flag'],
  ],
  ['a flag misspelt on purpose', flag('read-only-prot', { unknown: true }), []],
  [
    'a flag that is said to be misspelt',
    flag('read-only-port', { unknown: true }),
    ['unknown-field edits.0.unknown'],
  ],
  ['a field', field('kubelet-config', 'authentication.anonymous.enabled'), []],
  ['a block', field('kubelet-config', 'authentication.x509', { to: null }), []],
  ['a place in a list', field('kubelet-config', 'registerWithTaints.0.key'), []],
  ['a map', field('kubelet-config', 'featureGates.Anything', { to: true }), []],
  [
    'a field misspelt',
    field('kubelet-config', 'authentication.anonymus.enabled'),
    ['unknown-field edits.0.field'],
  ],
  ['a field under a value', field('kubelet-config', 'port.number'), ['unknown-field edits.0.field']],
  [
    'a name where a list is',
    field('kubelet-kubeconfig', 'users.user.token'),
    ['unknown-field edits.0.field'],
  ],
  ['a field of a kubeconfig', field('controller-manager-kubeconfig', 'users.0.user.client-key'), []],
  [
    'a field misspelt in what is written',
    { document: 'egress-selector', field: 'egressSelections.0.connection', to: { proxyProtocl: 'Direct' } },
    ['unknown-field edits.0.to'],
  ],
  [
    'two fields misspelt in a whole document',
    {
      document: 'rbac',
      at: 1,
      to: { kind: 'ClusterRoleBinding', rolRef: {}, subjects: [{ kind: 'User' }, { nam: 'x' }] },
    },
    ['unknown-field edits.0.to', 'unknown-field edits.0.to'],
  ],
  [
    'a field misspelt on purpose',
    field('egress-selector', 'egressSelections.0.connection.mode', { unknown: true }),
    [],
  ],
  [
    'an agent’s flag misspelt',
    field('agent', 'spec.template.spec.containers.0.args.0', { to: '--ca-file=/x' }),
    ['unknown-field edits.0.to'],
  ],
  ['an agent’s flag', field('agent', 'spec.template.spec.containers.0.args.0', { to: '--ca-cert=/x' }), []],
  ['a placeholder', flag('read-only-port', { to: '{node}' }), []],
  ['a placeholder misspelt', flag('read-only-port', { to: '{nod}' }), ['unknown-placeholder edits.0.to']],
  [
    'a placeholder misspelt deep inside',
    field('rbac', 'subjects', { to: [{ name: '{node_name}' }] }),
    ['unknown-placeholder edits.0.to'],
  ],
])('%s', (_, edit, expected) => {
  expect(told(edit)).toEqual(expected);
});

test('a placeholder misspelt in what an option says', () => {
  expect(told(flag('port'), 'Write {pkii} and {pki}')).toEqual(['unknown-placeholder does']);
});
