import { FILE } from '../cases/file';
import {
  bySocket,
  egressSelector,
  konnectivityServer,
  SOCKET,
  tunnelledApiserver,
} from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const FLAG = '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml';
const tunnel = (apiserver: string, server: string) => ({
  [FILE.apiserver]: apiserver,
  [FILE.egress]: egressSelector(bySocket()),
  [FILE.konnectivityServer]: server,
});
/** kube-apiserver and the konnectivity server in one Pod, with a volume of the Pod between them. */
const together = (volume: string) => {
  const server = konnectivityServer({}, null);
  const from = server.indexOf('  - name: proxy-server');
  const container = server.slice(from, server.indexOf('  hostNetwork'));
  const mount = (name: string) =>
    `    volumeMounts:\n    - {name: ${name}, mountPath: /etc/kubernetes/konnectivity-server}\n`;
  return {
    [FILE.egress]: egressSelector(bySocket()),
    [FILE.apiserver]: tunnelledApiserver([], null).replace(
      '  hostNetwork: true\n',
      `${mount('uds')}${container}${mount(volume)}  hostNetwork: true\n  volumes:\n  - {name: uds, emptyDir: {}}\n  - {name: other, emptyDir: {}}\n`,
    ),
  };
};

export const cases: readonly RuleCase[] = [
  {
    name: 'one folder of the host in both',
    kind: 'good',
    files: tunnel(tunnelledApiserver(), konnectivityServer()),
    finds: [],
  },
  {
    name: 'not mounted in the API server',
    kind: 'bad',
    files: tunnel(tunnelledApiserver([], null), konnectivityServer()),
    finds: [
      {
        message: 'tunnel-socket-not-shared',
        at: FLAG,
        data: {
          reason: `kube-apiserver mounts no volume at the folder of ${SOCKET}, so the socket is not shared.`,
        },
      },
    ],
  },
  {
    name: 'not mounted in the konnectivity server',
    kind: 'bad',
    files: tunnel(tunnelledApiserver(), konnectivityServer({}, null)),
    finds: [
      {
        message: 'tunnel-socket-not-shared',
        at: `--uds-name=${SOCKET}`,
        data: {
          reason: `konnectivity-server mounts no volume at the folder of ${SOCKET}, so the socket is not shared.`,
        },
      },
    ],
  },
  {
    name: 'the konnectivity server may not write there',
    kind: 'bad',
    files: tunnel(tunnelledApiserver(), konnectivityServer({}, '/etc/kubernetes/konnectivity-server', true)),
    finds: [{ message: 'tunnel-socket-read-only', at: `--uds-name=${SOCKET}` }],
  },
  { name: 'two containers of one Pod with one volume', kind: 'good', files: together('uds'), finds: [] },
  {
    name: 'an API server that runs on the host itself',
    kind: 'good',
    files: {
      'control-plane/etc/systemd/system/kube-apiserver.service': `[Service]\nExecStart=/usr/bin/kube-apiserver --etcd-servers=https://127.0.0.1:2379 ${FLAG}\n`,
      [FILE.egress]: egressSelector(bySocket()),
      [FILE.konnectivityServer]: konnectivityServer(),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: tunnel(tunnelledApiserver([], null), konnectivityServer()),
    finds: [{ message: 'tunnel-socket-not-shared', at: FLAG }],
  },
  {
    name: 'an egress selector that does not parse',
    kind: 'unparseable',
    files: {
      ...tunnel(tunnelledApiserver([], null), konnectivityServer()),
      [FILE.egress]: 'egressSelections: [',
    },
    finds: [],
  },
  {
    name: 'no konnectivity server among the files',
    kind: 'unknown',
    files: { [FILE.apiserver]: tunnelledApiserver([], null), [FILE.egress]: egressSelector(bySocket()) },
    finds: [],
  },
];
