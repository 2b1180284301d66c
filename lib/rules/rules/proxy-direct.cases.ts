import { apiserver, apiserverArgs, apiserverFlow, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const PATH = '/etc/kubernetes/egress-selector.yaml';
const FLAG = `--egress-selector-config-file=${PATH}`;
const head = 'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections:\n';
const tunnel = (name: string) => `- name: ${name}
  connection:
    proxyProtocol: GRPC
    transport:
      uds: {udsName: /etc/kubernetes/konnectivity-server/konnectivity-server.socket}
`;
const direct = '- name: cluster\n  connection: {proxyProtocol: Direct}\n';
const on = (text: string, selections?: string) => ({
  [FILE.apiserver]: text,
  ...(selections === undefined ? {} : { [FILE.egress]: head + selections }),
});
const absent = [{ message: 'absent', at: 'kube-apiserver', severity: 'info' as const }];
const noCluster = [{ message: 'no-cluster', at: FLAG, data: { file: PATH }, severity: 'info' as const }];

export const cases: readonly RuleCase[] = [
  { name: 'no egress selector', kind: 'absent', files: on(apiserver()), finds: absent },
  {
    name: 'a tunnel for other traffic only',
    kind: 'bad',
    files: on(apiserver(FLAG), tunnel('etcd')),
    finds: noCluster,
  },
  { name: 'direct, said outright', kind: 'bad', files: on(apiserver(FLAG), direct), finds: noCluster },
  { name: 'a tunnel to the nodes', kind: 'good', files: on(apiserver(FLAG), tunnel('cluster')), finds: [] },
  {
    name: 'the name in other letters',
    kind: 'good',
    files: on(apiserver(FLAG), tunnel('Cluster')),
    finds: [],
  },
  {
    name: 'the value after a blank',
    kind: 'good',
    files: on(apiserver('--egress-selector-config-file', PATH), tunnel('cluster')),
    finds: [],
  },
  {
    name: 'set, then set to nothing',
    kind: 'duplicate',
    files: on(apiserver(FLAG, '--egress-selector-config-file='), tunnel('cluster')),
    finds: [{ message: 'absent', at: '--egress-selector-config-file=' }],
  },
  { name: 'in args', kind: 'args', files: on(apiserverArgs(FLAG), direct), finds: noCluster },
  { name: 'a tunnel in args', kind: 'args', files: on(apiserverArgs(FLAG), tunnel('cluster')), finds: [] },
  {
    name: 'a tunnel in flow style',
    kind: 'other',
    files: on(apiserverFlow(FLAG), tunnel('cluster')),
    finds: [],
  },
  {
    name: 'direct in a shell’s line',
    kind: 'other',
    files: on(apiserverShell(FLAG), direct),
    finds: noCluster,
  },
  { name: 'the selector’s file is not given', kind: 'unknown', files: on(apiserver(FLAG)), finds: [] },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: on(apiserver()), finds: absent },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
