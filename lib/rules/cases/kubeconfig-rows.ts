import type { CaseKind, RuleCase } from '../rule-case';
import { kubeconfig } from './kubeconfig';

type Find = RuleCase['finds'][number];

/** How a kubeconfig is written when it is well and when it is not. */
export type KubeconfigRows = {
  /** The files around a kubeconfig of this text; null for one that is not given. */
  files(text: string | null): Readonly<Record<string, string>>;
  bad: string;
  finds: readonly Find[];
};

/** The rows that every rule about a kubeconfig has. */
export function kubeconfigRows({ files, bad, finds }: KubeconfigRows): readonly RuleCase[] {
  const row = (
    kind: CaseKind,
    name: string,
    text: string | null,
    found: readonly Find[] = [],
    more: Partial<RuleCase> = {},
  ): RuleCase => ({ kind, name, files: files(text), finds: found, ...more });
  return [
    row('bad', 'as it should not be', bad, finds),
    row('good', 'https, an authority, a client certificate', kubeconfig()),
    row('good', 'the same as data in the file', kubeconfig(INLINE.cluster, INLINE.user)),
    row('version', 'the same in 1.28', bad, finds, { kubernetes: '1.28' }),
    row(
      'other',
      'without a context it is refused, which is said elsewhere',
      bad.replace('current-context: default', 'current-context: none'),
    ),
    row('unparseable', 'a kubeconfig that does not parse', 'apiVersion: v1\nkind: Config\nclusters: [{'),
    row('unknown', 'a kubeconfig that is not given', null),
    { kind: 'unknown', name: 'no client among the files', files: {}, finds: [] },
  ];
}

/** Base64 of PEM blocks without content. */
const CERT = 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1BPT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=';
const KEY = 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1BPT0KLS0tLS1FTkQgUFJJVkFURSBLRVktLS0tLQo=';
const INLINE = {
  cluster: ['server: https://192.0.2.10:6443', `certificate-authority-data: ${CERT}`],
  user: [`client-certificate-data: ${CERT}`, `client-key-data: ${KEY}`],
};
