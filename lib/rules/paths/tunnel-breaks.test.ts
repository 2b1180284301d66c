import { expect, test } from 'vitest';
import { parseCluster } from '../../cluster/parse-cluster';
import { FILE } from '../cases/file';
import { BY_TCP, byTcp, egressSelector, konnectivityServer, SOCKET } from '../cases/konnectivity';
import { type Change, secureCluster } from '../cases/secure-cluster';
import { viewCluster } from '../view/view-cluster';
import { tunnelBreaks } from './tunnel-breaks';

const SERVER = FILE.konnectivityServer;
const AGENT = FILE.konnectivityAgent;

/** The breaks of the secure cluster's tunnel after changes: the id, and the text where each is seen. */
function breaksOf(...changes: readonly Change[]) {
  const files = secureCluster(...changes);
  const view = viewCluster(parseCluster({ files, present: [], complete: false }), 36);
  return tunnelBreaks(view).map(({ id, holds, file, range }) => {
    expect(holds).toBe(false);
    const text = file === null ? '' : (files[file] ?? '');
    return [id, range === null ? '' : text.slice(range.start.offset, range.end.offset)];
  });
}

const TOKEN = '--service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token';
const TCP: Change = [SERVER, konnectivityServer(BY_TCP)];
const serving = 'path: /etc/kubernetes/pki/konnectivity-server.crt, subject: "CN=konnectivity", ';
const ENTRY = `- {host: control-plane, ${serving}issuer: "CN=kubernetes", sans: [192.0.2.10]}\n`;

test.each<[string, readonly Change[], readonly (readonly string[])[]]>([
  ['everything fits', [], []],
  [
    'another mode',
    [[SERVER, '--mode', '--mode=http-connect']],
    [['tunnel-mode-mismatch', '--mode=http-connect']],
  ],
  [
    'a port that nobody connects to',
    [TCP],
    [
      ['tunnel-mode-mismatch', '--mode=http-connect'],
      ['tunnel-front-mismatch', 'proxy-server'],
    ],
  ],
  ['a port that fits', [TCP, [FILE.egress, egressSelector(byTcp())]], []],
  [
    'a port for a socket',
    [[FILE.egress, egressSelector(byTcp())]],
    [
      ['tunnel-mode-mismatch', '--mode=grpc'],
      ['tunnel-front-mismatch', `--uds-name=${SOCKET}`],
    ],
  ],
  [
    'IPv6 and another port',
    [TCP, [FILE.egress, egressSelector(byTcp('cluster', 'https://[2001:db8::1]:8130'))]],
    [
      ['tunnel-front-mismatch', '--server-port=8131'],
      ['tunnel-front-other-name', '--server-cert=/etc/kubernetes/pki/konnectivity-server.crt'],
    ],
  ],
  [
    'another socket',
    [[SERVER, '--uds-name', `--uds-name=${SOCKET}2`]],
    [['tunnel-socket-mismatch', `--uds-name=${SOCKET}2`]],
  ],
  [
    'another folder behind the same path',
    [[SERVER, '      path: /etc/kubernetes/konnectivity-server', '      path: /run/k']],
    [['tunnel-socket-mismatch', `--uds-name=${SOCKET}`]],
  ],
  [
    'a shared folder above another that is not shared',
    [
      [SERVER, '    volumeMounts:\n', '    volumeMounts:\n    - {name: konnectivity-uds, mountPath: /etc}\n'],
      [SERVER, '      mountPath: /etc/kubernetes/konnectivity-server', '      mountPath: /etc/kubernetes'],
      [SERVER, 'name: konnectivity-uds\n      mountPath: /etc/k', 'name: alone\n      mountPath: /etc/k'],
    ],
    [['tunnel-socket-not-shared', `--uds-name=${SOCKET}`]],
  ],
  [
    'no mount at the API server',
    [[FILE.apiserver, '      mountPath: /etc/kubernetes/konnectivity-server', '      mountPath: /etc/other']],
    [['tunnel-socket-not-shared', '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml']],
  ],
  [
    'a mount for reading',
    [[SERVER, 'readOnly: false', 'readOnly: true']],
    [['tunnel-socket-read-only', `--uds-name=${SOCKET}`]],
  ],
  [
    'another port for agents',
    [[SERVER, '--agent-port', '--agent-port=8091']],
    [['tunnel-agent-port', '--proxy-server-port=8132']],
  ],
  [
    'an agent that dials itself',
    [[AGENT, '--proxy-server-host', '--proxy-server-host=127.0.0.1']],
    [
      ['tunnel-agent-host', '--proxy-server-host=127.0.0.1'],
      ['tunnel-agent-other-name', '--proxy-server-host=127.0.0.1'],
    ],
  ],
  [
    'a certificate for another name',
    [[FILE.pki, ENTRY, ENTRY.replace('192.0.2.10', '"*.example"')]],
    [['tunnel-agent-other-name', '--proxy-server-host=192.0.2.10']],
  ],
  [
    'a certificate for one label more',
    [
      [FILE.pki, ENTRY, ENTRY.replace('192.0.2.10', '"*.example"')],
      [AGENT, '--proxy-server-host', '--proxy-server-host=Tunnel.example'],
    ],
    [],
  ],
  [
    'a certificate of another authority',
    [[FILE.pki, ENTRY, ENTRY.replace('CN=kubernetes', 'CN=other')]],
    [['tunnel-agent-server-other-ca', '--ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt']],
  ],
  ['no token', [[AGENT, '--service-account-token-path', '']], [['tunnel-agent-no-token', '/proxy-agent']]],
  [
    'a token without an audience',
    [[AGENT, '              audience: system:konnectivity-server\n', '']],
    [['tunnel-token-audience', TOKEN]],
  ],
  [
    'a token for the API server, which is asked for',
    [
      [AGENT, '              audience: system:konnectivity-server\n', ''],
      [
        SERVER,
        '--authentication-audience',
        '--authentication-audience=https://kubernetes.default.svc.cluster.local',
      ],
    ],
    [],
  ],
  [
    'another account, and nobody may review',
    [
      [AGENT, 'serviceAccountName: konnectivity-agent', 'serviceAccountName: other'],
      [FILE.rbac, 'name: system:auth-delegator', 'name: system:discovery'],
    ],
    [
      ['tunnel-agent-account', TOKEN],
      ['tunnel-token-review', '--kubeconfig=/etc/kubernetes/konnectivity-server.conf'],
    ],
  ],
  [
    'the older field for the account',
    [[AGENT, 'serviceAccountName: konnectivity-agent', 'serviceAccount: konnectivity-agent']],
    [],
  ],
  [
    'an egress selector that is not given',
    [
      [FILE.egress, null],
      [SERVER, '--mode', '--mode=http-connect'],
    ],
    [],
  ],
  [
    'no egress selector',
    [
      [FILE.apiserver, '--egress-selector-config-file', ''],
      [SERVER, '--mode', ''],
    ],
    [],
  ],
  ['no agent', [[AGENT, null]], []],
  ['no server', [[SERVER, null]], []],
])('%s', (_, changes, expected) => {
  expect(breaksOf(...changes)).toEqual(expected);
});
