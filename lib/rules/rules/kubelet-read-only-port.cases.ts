import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'readOnlyPort: 0\n',
    bad: 'readOnlyPort: 10255\n',
    finds: { message: 'open', at: '10255', data: { port: '10255' }, severity: 'high' },
    goodFlag: '--read-only-port=0',
    badFlag: '--read-only-port=10255',
  }),
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: [] },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'open', at: '--kubeconfig=/etc/kubernetes/kubelet.conf', data: { port: '10255' } }],
  },
  {
    name: 'on another port',
    kind: 'bad',
    files: kubelet([], 'readOnlyPort: 1 # for the scraper\n'),
    finds: [{ message: 'open', at: '1', data: { port: '1' } }],
  },
  {
    name: 'by flag, the value after a blank',
    kind: 'bad',
    files: kubelet(['--read-only-port', '10255'], ''),
    finds: [{ message: 'open', at: '--read-only-port' }],
  },
  {
    name: 'twice in the file: the last one counts',
    kind: 'duplicate',
    files: kubelet([], 'readOnlyPort: 0\nreadOnlyPort: 10255\n'),
    finds: [{ message: 'open', at: '10255' }],
  },
];
