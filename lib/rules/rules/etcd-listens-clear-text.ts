import { etcdUrls } from '../../cluster/etcd/etcd-urls';
import { parseGoUrl } from '../../cluster/parse-go-url';
import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import { isLoopback } from '../paths/is-loopback';
import type { Rule } from '../rule';
import { knownEtcd } from '../view/known-etcd';

const KNOB = '--listen-client-urls';
const METRICS = '--listen-metrics-urls';

/** etcd listens for clients in clear text on an address that others reach. */
export const etcdListensClearText: Rule = {
  id: 'etcd-listens-clear-text',
  title: 'etcd listens in clear text on the network',
  severity: 'critical',
  path: 'apiserver-to-etcd',
  claim: 'encrypted',
  component: 'etcd',
  knobs: [KNOB, '--listen-client-http-urls', METRICS],
  messages: {
    clients:
      'etcd listens for clients at {url}, in clear text and on an address that others reach: they need no certificate to read and write every object of the cluster.',
    metrics:
      'etcd shows its metrics and health at {url}, in clear text to whoever asks. They hold no objects of the cluster.',
  },
  what: '`--listen-client-urls` lists the addresses where etcd takes requests, http://localhost:2379 by default. On an http:// address there is neither TLS nor a check of certificates, whatever the other flags say. `--listen-metrics-urls` serves metrics and health only.',
  why: 'Whoever reaches the port asks for /registry/secrets and has the credentials of the whole cluster; one write makes them cluster-admin. Nothing of it passes the API server, so no audit log shows it.',
  fix: 'Listen by https:// on every address but localhost, with a certificate, and ask clients for theirs.',
  breaks:
    'Clients that speak clear text, such as an API server with http:// in --etcd-servers, back-up scripts and probes, are cut off until they speak TLS.',
  benchmarks: { cis: ['2.1'] },
  links: [
    {
      title: 'Operating etcd clusters for Kubernetes',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#securing-etcd-clusters',
    },
  ],
  check: (view) => {
    const known = knownEtcd(view);
    if (known === null) return [];
    const { etcd } = known;
    const open = (knob: string) => etcdUrls(etcd.text(knob)).filter(isOpen);
    const clients = [KNOB, '--listen-client-http-urls'].flatMap((knob) =>
      open(knob).map((url) => ({
        message: 'clients',
        data: { url },
        ...etcd.place(knob),
        fixes: () =>
          knob !== KNOB
            ? []
            : fixFlags(
                etcd,
                'Listen for clients by TLS',
                {
                  'listen-client-urls': etcdUrls(etcd.text(KNOB))
                    .map((one) => one.replace(/^http:/i, 'https:'))
                    .join(','),
                  ...(etcd.on('--client-cert-auth') ? {} : { 'client-cert-auth': 'true' }),
                  ...unsetOf(etcd, {
                    'cert-file': '/etc/kubernetes/pki/etcd/server.crt',
                    'key-file': '/etc/kubernetes/pki/etcd/server.key',
                    'trusted-ca-file': '/etc/kubernetes/pki/etcd/ca.crt',
                  }),
                },
                'The files must exist, and every client of etcd must speak TLS and have a certificate of that authority.',
              ),
      })),
    );
    const metrics = open(METRICS).map((url) => ({
      message: 'metrics',
      data: { url },
      severity: 'info' as const,
      ...etcd.place(METRICS),
    }));
    return [...clients, ...metrics];
  },
};

/** Plain http on an address that is reached from elsewhere. */
function isOpen(url: string): boolean {
  const parsed = parseGoUrl(url);
  return parsed?.scheme === 'http' && !isLoopback(parsed.host.replace(/:[0-9]*$/, ''));
}
