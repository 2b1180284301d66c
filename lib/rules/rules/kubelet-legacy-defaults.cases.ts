import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const SELF = '--kubeconfig=/etc/kubernetes/kubelet.conf';
const found = (settings: string, at = SELF) => [{ message: 'found', at, data: { settings } }];
const ALL =
  'authentication.anonymous.enabled, authentication.webhook.enabled, authorization.mode, readOnlyPort';
const CLOSED = [
  '--anonymous-auth=false',
  '--authentication-token-webhook',
  '--authorization-mode=Webhook',
  '--read-only-port=0',
];
const unit = (line: string) => ({ [FILE.kubeletUnit]: `[Service]\n${line}\n` });

export const cases: readonly RuleCase[] = [
  { name: 'no configuration file and no flags', kind: 'absent', files: kubelet([]), finds: found(ALL) },
  { name: 'a configuration file', kind: 'good', files: kubelet([], ''), finds: [] },
  { name: 'all four by flag', kind: 'good', files: kubelet(CLOSED), finds: [] },
  {
    name: 'one is forgotten',
    kind: 'bad',
    files: kubelet(CLOSED.slice(0, 3)),
    finds: found('readOnlyPort'),
  },
  {
    name: 'open by flag is another matter',
    kind: 'other',
    files: kubelet(['--anonymous-auth', ...CLOSED.slice(1)]),
    finds: [],
  },
  {
    name: '--config is set, then set to nothing',
    kind: 'duplicate',
    files: kubelet(['--config='], ''),
    finds: found(ALL, '--config=/var/lib/kubelet/config.yaml'),
  },
  {
    name: 'drop-ins alone leave the open defaults',
    kind: 'bad',
    files: kubelet([], null, 'authentication:\n  anonymous:\n    enabled: false\n'),
    finds: found(
      'authentication.webhook.enabled, authorization.mode, readOnlyPort',
      '--config-dir=/etc/kubernetes/kubelet.conf.d',
    ),
  },
  {
    name: 'a kubelet that has no API server',
    kind: 'bad',
    files: unit('ExecStart=/usr/bin/kubelet --v=2'),
    finds: found(ALL, '--v=2'),
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: kubelet([]), finds: found(ALL) },
  {
    name: 'a unit that does not parse',
    kind: 'unparseable',
    files: unit('ExecStart=/usr/bin/kubelet "--v=2'),
    finds: [],
  },
  {
    name: '--config may be in an environment file that is not given',
    kind: 'unknown',
    files: unit('EnvironmentFile=/etc/default/kubelet\nExecStart=/usr/bin/kubelet --v=2 $KUBELET_ARGS'),
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
