import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.scheduler;
const CONFIG = 'control-plane/etc/kubernetes/scheduler.yaml';
const rest = ['--kubeconfig=/etc/kubernetes/scheduler.conf', '--bind-address=127.0.0.1'];
const pod = (...flags: readonly string[]) => ({ [file]: podOf('kube-scheduler', [...rest, ...flags]) });
const configured = (line: string, ...flags: readonly string[]) => ({
  [file]: podOf('kube-scheduler', [
    '--config=/etc/kubernetes/scheduler.yaml',
    '--bind-address=127.0.0.1',
    ...flags,
  ]),
  [CONFIG]: `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
clientConnection:
  kubeconfig: /etc/kubernetes/scheduler.conf
${line}`,
});

export const cases: readonly RuleCase[] = [
  { name: 'not set: on', kind: 'absent', files: pod(), finds: [{ message: 'on', at: 'kube-scheduler' }] },
  ...flagRows({
    file,
    program: 'kube-scheduler',
    good: '--profiling=false',
    bad: '--profiling=true',
    message: 'on',
    rest,
  }),
  { name: 'another spelling of false', kind: 'good', files: pod('--profiling=0'), finds: [] },
  {
    name: 'on in the configuration file',
    kind: 'bad',
    files: configured('enableProfiling: true\n'),
    finds: [{ message: 'on', at: 'true' }],
  },
  {
    name: 'off in the configuration file',
    kind: 'good',
    files: configured('enableProfiling: false\n'),
    finds: [],
  },
  {
    name: 'a configuration file that does not say',
    kind: 'absent',
    files: configured(''),
    finds: [{ message: 'on', at: 'kube-scheduler' }],
  },
  {
    name: 'the flag is not read beside a configuration file',
    kind: 'bad',
    files: configured('enableProfiling: true\n', '--profiling=false'),
    finds: [{ message: 'on', at: 'true' }],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: {
      [file]: podOf('kube-scheduler', ['--config=/etc/kubernetes/scheduler.yaml', '--profiling=true']),
    },
    finds: [],
  },
];
