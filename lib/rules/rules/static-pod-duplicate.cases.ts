import { apiserver } from '../cases/apiserver';
import { component } from '../cases/component';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const FOLDER = 'control-plane/etc/kubernetes/manifests';
const MANIFEST = apiserver('--anonymous-auth=false');
const OLD = apiserver();
const beside = (name: string, text = OLD) => ({ [FILE.apiserver]: MANIFEST, [`${FOLDER}/${name}`]: text });
const found = (message: string, program = 'kube-apiserver', first: string = FILE.apiserver) => [
  { message, at: program, data: { component: program, first } },
];
const named = (name: string, text: string) =>
  text.replace('metadata:\n  name: kube-apiserver', `metadata:\n  name: ${name}`);
const scheduler = component('kube-scheduler', ['--bind-address=127.0.0.1']);

export const cases: readonly RuleCase[] = [
  {
    name: 'a copy with another ending',
    kind: 'bad',
    files: beside('kube-apiserver.yaml.bak'),
    finds: found('same-name'),
  },
  {
    name: 'a copy in front',
    kind: 'bad',
    files: { [`${FOLDER}/a.yaml`]: OLD, [FILE.apiserver]: MANIFEST },
    finds: found('same-name', 'kube-apiserver', `${FOLDER}/a.yaml`),
  },
  {
    name: 'a copy under another Pod name',
    kind: 'bad',
    files: beside('test.yaml', named('kube-apiserver-test', OLD)),
    finds: found('other-name'),
  },
  {
    name: 'a copy in another namespace',
    kind: 'bad',
    files: beside('test.yaml', OLD.replace('kube-system', 'default')),
    finds: found('other-name'),
  },
  {
    name: 'two copies',
    kind: 'bad',
    files: { ...beside('b.yaml'), [`${FOLDER}/c.yaml`]: OLD },
    finds: [...found('same-name'), ...found('same-name')],
  },
  {
    name: 'of kube-scheduler',
    kind: 'bad',
    files: { [FILE.scheduler]: scheduler, [`${FOLDER}/old`]: scheduler },
    finds: found('same-name', 'kube-scheduler', FILE.scheduler),
  },
  {
    name: 'each component once',
    kind: 'good',
    files: { [FILE.apiserver]: MANIFEST, [FILE.scheduler]: scheduler },
    finds: [],
  },
  { name: 'a hidden copy', kind: 'good', files: beside('.kube-apiserver.yaml'), finds: [] },
  { name: 'a copy in a folder below', kind: 'good', files: beside('old/kube-apiserver.yaml'), finds: [] },
  {
    name: 'a copy elsewhere',
    kind: 'good',
    files: { [FILE.apiserver]: MANIFEST, 'control-plane/root/manifests/kube-apiserver.yaml': OLD },
    finds: [],
  },
  {
    name: 'a copy on another host',
    kind: 'good',
    files: { [FILE.apiserver]: MANIFEST, 'node/etc/kubernetes/manifests/kube-apiserver.yaml': OLD },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: beside('kube-apiserver.yaml.bak'),
    finds: found('same-name'),
  },
  {
    name: 'a copy that does not parse',
    kind: 'unparseable',
    files: beside('kube-apiserver.bak', 'kind: Pod\nspec: {containers: [{name: kube-apiserver'),
    finds: [],
  },
];
