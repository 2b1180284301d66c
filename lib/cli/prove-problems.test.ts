import { expect, test, vi } from 'vitest';
import { catalogue } from '../content/catalogue';
import { parseContent } from '../content/parse-content';
import { spoiled } from './check-content-sample';
import { proveOne } from './prove-one';
import { notePlaces } from './prove-place';
import { noteProblems } from './prove-problems';

const changes = `- id: no-kubelet-ca
  does: Take the authority out of kube-apiserver
  path: apiserver-to-kubelet
  claim: server-authenticated
  edits:
    - { program: kube-apiserver, flag: kubelet-certificate-authority, to: null }
- id: webhook
  does: Write it in the kubelet's file
  path: apiserver-to-kubelet
  claim: authorized
  edits:
    - { document: kubelet-config, field: authorization.mode, to: Webhook }
- id: misspelt
  does: Set it in kube-apiserver
  path: apiserver-to-kubelet
  claim: server-authenticated
  edits:
    - { program: kube-apiserver, flag: kubelet-certificate-autority, to: x }
- id: refused
  does: Set it in kube-apiserver
  path: apiserver-to-kubelet
  claim: server-authenticated
  edits:
    - { program: kube-apiserver, flag: anonymous-auth, to: false }
`;
const operations = `- id: kubectl-logs
  title: Logs of a pod
  summary: The last lines that a container wrote.
  paths: [apiserver-to-kubelet]
  sources: [{ title: A page }]
`;
/** Its `vary` stands on line 10, its own fields on 12 and 13. */
const template = (vary: string, own = 'kind: what-happens\n  operation: kubectl-logs') => `- id: scn
  path: apiserver-to-kubelet
  claim: server-authenticated
  exams: [kcsa/threat-model]
  difficulty: 1
  sources: [{ title: A page }]
  lesson: overview
  version: 1
  base: plain
  vary: ${vary}
  show: [kube-apiserver]
  ${own}
`;

function parsed(vary: string, own?: string) {
  return parseContent(
    spoiled(
      { file: 'mutations.yaml', replace: '', by: changes },
      { file: 'kubernetes/operations.yaml', replace: '', by: operations },
      { file: 'scenarios/all.yaml', replace: '', by: template(vary, own) },
    ),
  );
}

const where = (line: string) => line.split('  ')[0];

test.each<[string, string, string | undefined, string[]]>([
  ['nothing', '[[as-is, no-kubelet-ca]]', undefined, []],
  ['a change that is not there', '[[as-is, nowhere]]', undefined, ['content/scenarios/all.yaml:10:18']],
  ['a change that is misspelt', '[[as-is, misspelt]]', undefined, ['content/mutations.yaml:18:40']],
  [
    'a change that is refused, and so is not there',
    '[[as-is, refused]]',
    undefined,
    ['content/mutations.yaml:24:60', 'content/scenarios/all.yaml:10:18'],
  ],
  [
    'the template itself refused',
    '[[as-is, no-kubelet-ca]]',
    'kind: will-it-start\n  component: kublet',
    ['content/scenarios/all.yaml:13:14'],
  ],
])('what check:content says of a note: %s', (_, vary, own, expected) => {
  expect(noteProblems('content', parsed(vary, own), 'scn').map(where)).toEqual(expected);
});

test.each<[string, string, string | undefined, string[]]>([
  ['few clusters', '[[as-is, no-kubelet-ca]]', undefined, ['content/scenarios/all.yaml:10:9 few-variations']],
  [
    'a change to what is not shown',
    '[[as-is, no-kubelet-ca], [as-is, webhook]]',
    undefined,
    ['content/scenarios/all.yaml:10:42 hidden-change', 'content/scenarios/all.yaml:10:9 few-variations'],
  ],
  [
    'a claim that no answer hangs on',
    '[[as-is, no-kubelet-ca]]',
    'also: [encrypted]\n  kind: what-happens\n  operation: kubectl-logs',
    ['content/scenarios/all.yaml:10:9 few-variations', 'content/scenarios/all.yaml:12:10 claim-not-asked'],
  ],
])('what a proof says has a place: %s', (_, vary, own, expected) => {
  const said = told(vary, own);
  expect(said.map((line) => `${where(line)} ${/ ([a-z-]+):/.exec(line)?.[1]}`)).toEqual(expected);
});

test('nothing to ask about is said once, with its cause and its place', () => {
  const said = told('[[as-is, no-kubelet-ca]]', 'kind: will-it-start\n  component: etcd').filter((line) =>
    line.includes('nothing-to-ask'),
  );
  expect(said.map(where)).toEqual(['content/scenarios/all.yaml:13:14']);
  expect(said[0]).toContain('the cluster has no etcd');
});

function told(vary: string, own?: string): readonly string[] {
  const { content, entries } = parsed(vary, own);
  const known = catalogue(content);
  const item = known.item('scn');
  if (item === null) throw new Error('no item');
  const said: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.push(line);
  });
  proveOne(item, known, notePlaces('content', entries));
  spy.mockRestore();
  return said;
}
