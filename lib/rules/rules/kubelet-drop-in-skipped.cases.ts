import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const FOLDER = 'node/etc/kubernetes/kubelet.conf.d';
const TEXT = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 0\n';
const settings = { message: 'settings', at: '', severity: 'medium' as const };
const other = { message: 'other', at: '', severity: 'info' as const };
const beside = (name: string, text = TEXT) => ({ ...kubelet([], '', ''), [`${FOLDER}/${name}`]: text });

export const cases: readonly RuleCase[] = [
  {
    name: 'no drop-in folder',
    kind: 'absent',
    files: { ...kubelet([], ''), [`${FOLDER}/20.yaml`]: TEXT },
    finds: [],
  },
  { name: 'a drop-in', kind: 'good', files: beside('20.conf'), finds: [] },
  { name: 'a hidden drop-in counts', kind: 'good', files: beside('.20.conf'), finds: [] },
  { name: 'as .yaml', kind: 'bad', files: beside('20.yaml'), finds: [settings] },
  { name: 'as .CONF', kind: 'bad', files: beside('20.CONF'), finds: [settings] },
  { name: 'a copy that was set aside', kind: 'bad', files: beside('20.conf.bak'), finds: [settings] },
  { name: 'in a folder below', kind: 'bad', files: beside('more/20.yaml'), finds: [settings] },
  {
    name: 'a text that is no configuration',
    kind: 'bad',
    files: beside('README', 'Drop-ins live here.\n'),
    finds: [other],
  },
  {
    name: 'two of them, in the order of their names',
    kind: 'bad',
    files: { ...beside('b.yaml'), [`${FOLDER}/a.txt`]: 'note: a\n' },
    finds: [other, settings],
  },
  {
    name: 'the folder of the last of two flags counts',
    kind: 'duplicate',
    files: { ...kubelet(['--config-dir=/etc/kubelet.d'], '', ''), 'node/etc/kubelet.d/a.yaml': TEXT },
    finds: [settings],
  },
  {
    name: 'the same in 1.30',
    kind: 'version',
    kubernetes: '1.30',
    files: beside('20.yaml'),
    finds: [settings],
  },
  {
    name: 'a skipped file that does not parse',
    kind: 'unparseable',
    files: beside('20.yaml', 'kind: ['),
    finds: [other],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: { [`${FOLDER}/20.yaml`]: TEXT }, finds: [] },
];
