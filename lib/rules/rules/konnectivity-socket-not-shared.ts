import { breakFindings } from '../paths/break-findings';
import type { Rule } from '../rule';

const MESSAGES = {
  'tunnel-socket-not-shared': '{reason} No connection to a node gets through.',
  'tunnel-socket-read-only': '{reason} No connection to a node gets through.',
};

/** The socket between the API server and the konnectivity server lies in one container alone. */
export const konnectivitySocketNotShared: Rule = {
  id: 'konnectivity-socket-not-shared',
  title: 'The tunnel’s socket is not shared',
  severity: 'high',
  path: 'konnectivity',
  claim: null,
  component: 'konnectivity-server',
  knobs: ['--uds-name', '--egress-selector-config-file'],
  table: 'documents',
  messages: MESSAGES,
  what: 'The egress selection’s `udsName` and the konnectivity server’s `--uds-name` are paths inside two containers. They meet only in a folder of the host that both mount; the server must be able to write there.',
  why: 'Both containers run, and the API server reports "no such file or directory" for every connection to a node: no logs, no exec, no webhooks in the cluster.',
  fix: 'Mount one folder of the host into both Pods at the folder of the socket, writable for the konnectivity server.',
  breaks: 'The API server’s manifest changes, so it restarts once.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => breakFindings(view, MESSAGES),
};
