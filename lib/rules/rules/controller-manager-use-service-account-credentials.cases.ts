import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.controllerManager;
const rest = ['--kubeconfig=/etc/kubernetes/controller-manager.conf'];
const pod = (...flags: readonly string[]) => ({
  [file]: podOf('kube-controller-manager', [...rest, ...flags]),
});

export const cases: readonly RuleCase[] = [
  {
    name: 'not set: one identity for all',
    kind: 'absent',
    files: pod(),
    finds: [{ message: 'off', at: 'kube-controller-manager' }],
  },
  ...flagRows({
    file,
    program: 'kube-controller-manager',
    good: '--use-service-account-credentials=true',
    bad: '--use-service-account-credentials=false',
    message: 'off',
    rest,
  }),
  { name: 'a bare switch', kind: 'good', files: pod('--use-service-account-credentials'), finds: [] },
  {
    name: 'another spelling of true',
    kind: 'good',
    files: pod('--use-service-account-credentials=1'),
    finds: [],
  },
  {
    name: 'underscores count as hyphens',
    kind: 'good',
    files: pod('--use_service_account_credentials=t'),
    finds: [],
  },
];
