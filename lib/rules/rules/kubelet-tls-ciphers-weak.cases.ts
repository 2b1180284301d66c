import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

const STRONG = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256';
const RSA = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA';
const RC4 = 'TLS_ECDHE_RSA_WITH_RC4_128_SHA';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: `tlsCipherSuites: [${STRONG}]\n`,
    bad: `tlsCipherSuites: [${STRONG}, ${RSA}]\n`,
    finds: { message: 'weak', at: `[${STRONG}, ${RSA}]`, data: { suites: RSA } },
    goodFlag: `--tls-cipher-suites=${STRONG}`,
    badFlag: `--tls-cipher-suites=${RSA}`,
  }).filter(({ name }) => name !== 'by flag twice, the last one well'),
  {
    name: 'by flag twice: both count',
    kind: 'duplicate',
    files: kubelet([`--tls-cipher-suites=${RSA}`, `--tls-cipher-suites=${STRONG}`], ''),
    finds: [{ message: 'weak', at: `--tls-cipher-suites=${STRONG}`, data: { suites: RSA } }],
  },
  { name: 'no list: Go’s own holds', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'no list, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: 'nothing strong in the list',
    kind: 'bad',
    files: kubelet([], `tlsCipherSuites:\n- ${CBC} # old\n- ${RC4}\n`),
    finds: [{ message: 'weak', at: `- ${CBC} # old\n- ${RC4}`, data: { suites: `${CBC}, ${RC4}` } }],
  },
  {
    name: 'with TLS 1.3 only, the list is not looked at',
    kind: 'good',
    files: kubelet([], `tlsMinVersion: VersionTLS13\ntlsCipherSuites: [${CBC}]\n`),
    finds: [],
  },
  {
    name: 'by flag, a list with commas',
    kind: 'bad',
    files: kubelet([`--tls-cipher-suites=${STRONG},${CBC}`]),
    finds: [{ message: 'weak', at: `--tls-cipher-suites=${STRONG},${CBC}`, data: { suites: CBC } }],
  },
];
