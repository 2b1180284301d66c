import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

const at = (address: string) => ({ message: 'exposed', at: address, data: { address, port: '10248' } });

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'healthzBindAddress: 127.0.0.1\n',
    bad: 'healthzBindAddress: 0.0.0.0\n',
    finds: at('0.0.0.0'),
    goodFlag: '--healthz-bind-address=127.0.0.2',
    badFlag: '--healthz-bind-address=0.0.0.0',
  }),
  { name: 'nothing set', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'nothing set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: 'on an address of the node, and another port',
    kind: 'bad',
    files: kubelet([], 'healthzBindAddress: 192.0.2.10\nhealthzPort: 1\n'),
    finds: [{ message: 'exposed', at: '192.0.2.10', data: { address: '192.0.2.10', port: '1' } }],
  },
  {
    name: 'on every address of both families',
    kind: 'bad',
    files: kubelet([], 'healthzBindAddress: "::"\n'),
    finds: [{ message: 'exposed', at: '"::"', data: { address: '[::]', port: '10248' } }],
  },
  {
    name: 'on the loopback of IPv6',
    kind: 'good',
    files: kubelet([], 'healthzBindAddress: "::1"\n'),
    finds: [],
  },
  {
    name: 'on every address, but turned off',
    kind: 'good',
    files: kubelet([], 'healthzBindAddress: 0.0.0.0\nhealthzPort: 0\n'),
    finds: [],
  },
  {
    name: 'an empty flag says nothing',
    kind: 'good',
    files: kubelet(['--healthz-bind-address=']),
    finds: [],
  },
  {
    name: 'an address that only begins like the loopback',
    kind: 'bad',
    files: kubelet([], 'healthzBindAddress: 12.7.0.1\n'),
    finds: [at('12.7.0.1')],
  },
];
