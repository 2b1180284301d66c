import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

const HTTP = 'http://192.0.2.30/pods.yaml';
const HTTPS = 'https://pods.example/pods.yaml';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'staticPodURL: ""\n',
    bad: `staticPodURL: ${HTTP}\n`,
    finds: { message: 'clear', at: HTTP, data: { url: HTTP }, severity: 'high' },
    goodFlag: '--manifest-url=',
    badFlag: `--manifest-url=${HTTP}`,
  }),
  { name: 'not set', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'not set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: 'by http, with a configuration file: the field is emptied',
    kind: 'bad',
    files: kubelet([], `staticPodURL: ${HTTP}\nreadOnlyPort: 0\n`),
    finds: [{ message: 'clear', at: HTTP, mends: 'staticPodURL: ""\nreadOnlyPort: 0' }],
  },
  {
    name: 'by http, without a configuration file',
    kind: 'bad',
    files: kubelet([`--manifest-url=${HTTP}`]),
    finds: [{ message: 'clear', at: `--manifest-url=${HTTP}`, data: { url: HTTP } }],
  },
  {
    name: 'by https',
    kind: 'bad',
    files: kubelet([], `staticPodURL: ${HTTPS}\n`),
    finds: [{ message: 'https', at: HTTPS, data: { url: HTTPS }, severity: 'info' }],
  },
  {
    name: 'by https, spelt in capitals',
    kind: 'bad',
    files: kubelet(['--manifest-url=HTTPS://pods.example/'], ''),
    finds: [{ message: 'https', at: '--manifest-url=HTTPS://pods.example/' }],
  },
  {
    name: 'an address without a scheme, from which nothing can be fetched',
    kind: 'other',
    files: kubelet([], 'staticPodURL: pods.example/pods.yaml\n'),
    finds: [],
  },
];
