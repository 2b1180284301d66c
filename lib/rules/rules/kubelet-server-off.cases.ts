import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

/** With this the server can be turned on without another finding. */
const REST =
  'tlsCertFile: /pki/a.crt\ntlsPrivateKeyFile: /pki/a.key\nenableProfilingHandler: false\nenableDebugFlagsHandler: false\nenableSystemLogHandler: false\n';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'enableServer: true\n',
    bad: 'enableServer: false\n',
    finds: { message: 'off', at: 'false', severity: 'info' },
    goodFlag: '--enable-server=t',
    badFlag: '--enable-server=0',
    rest: REST,
  }),
  { name: 'nothing set means on', kind: 'absent', files: kubelet([], REST), finds: [] },
  { name: 'nothing set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
];
