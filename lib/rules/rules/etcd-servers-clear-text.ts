import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import { etcdScheme, etcdTransport } from '../paths/etcd-transport';
import type { Rule, RuleFinding } from '../rule';
import type { ApiserverView } from '../view/apiserver-view';

const KNOB = '--etcd-servers';
const OVERRIDES = '--etcd-servers-overrides';
const TLS_FILES = {
  'etcd-cafile': '/etc/kubernetes/pki/etcd/ca.crt',
  'etcd-certfile': '/etc/kubernetes/pki/apiserver-etcd-client.crt',
  'etcd-keyfile': '/etc/kubernetes/pki/apiserver-etcd-client.key',
};

/** The first etcd server decides whether the API server speaks TLS to all of them. */
export const etcdServersClearText: Rule = {
  id: 'etcd-servers-clear-text',
  title: 'The API server speaks to etcd in clear text',
  severity: 'high',
  path: 'apiserver-to-etcd',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: [KNOB, OVERRIDES, '--etcd-cafile', '--etcd-certfile', '--etcd-keyfile'],
  messages: {
    'clear-text':
      'The first etcd server is {server}, so kube-apiserver speaks clear text to etcd and drops its etcd certificates without a word.',
    mixed:
      'The scheme of the first etcd server, {server}, counts for all of them: {others} speak another one and cannot be reached.',
    override:
      '--etcd-servers-overrides sends {resources} to {servers} by http, so these objects pass in clear text.',
  },
  what: '`--etcd-servers` lists etcd’s addresses. The scheme of the first one decides for all: `https://` is TLS, `http://` is clear text, and then `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile` are not used. It has no default. `--etcd-servers-overrides` sends single resources to other servers (`group/resource#server;server`); there, too, http:// is clear text.',
  why: 'Everything in the cluster passes here: whoever listens between the API server and etcd reads every Secret, and whoever stands in the middle changes any object on its way to the store, such as a ClusterRoleBinding.',
  fix: 'Let etcd serve TLS, write every server with https://, and name the three TLS files.',
  breaks:
    'An etcd that still serves clear text cannot be reached by https://: kube-apiserver does not come up until etcd has its certificates.',
  links: [
    {
      title: 'Operating etcd clusters for Kubernetes',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#securing-etcd-clusters',
    },
  ],
  check: ({ apiserver }) => (apiserver === null ? [] : [...ofServers(apiserver), ...ofOverrides(apiserver)]),
};

function ofServers(apiserver: ApiserverView): readonly RuleFinding[] {
  const servers = apiserver.list(KNOB);
  const [server = '', ...rest] = servers;
  const transport = etcdTransport(apiserver);
  const others = rest.filter((other) => etcdScheme(other) !== etcdScheme(server));
  if (transport === 'clear') {
    const secure = servers.map((one) => `https://${one.replace(/^[a-z]+:\/\//i, '')}`).join(',');
    return [
      {
        message: 'clear-text',
        data: { server },
        ...apiserver.place(KNOB),
        fixes: () =>
          fixFlags(
            apiserver,
            'Speak TLS to etcd',
            { 'etcd-servers': secure, ...unsetOf(apiserver, TLS_FILES) },
            'etcd must serve TLS at these addresses, and the files must hold its authority and a client certificate that it takes.',
          ),
      },
    ];
  }
  if (transport === null || others.length === 0) return [];
  return [
    {
      message: 'mixed',
      data: { server, others: others.join(', ') },
      severity: 'low',
      ...apiserver.place(KNOB),
      fixes: () =>
        fixFlags(
          apiserver,
          `Write every etcd server with ${etcdScheme(server) || 'the scheme of the first'}`,
          {
            'etcd-servers': servers
              .map((one) => (others.includes(one) ? `https://${one.replace(/^[a-z]+:\/\//i, '')}` : one))
              .join(','),
          },
          'The other servers must serve TLS too.',
        ),
    },
  ];
}

/** The etcd of single resources: `group/resource#server;server` (ApplyWithStorageFactoryTo of apiserver's etcd options). */
function ofOverrides(apiserver: ApiserverView): readonly RuleFinding[] {
  const items = apiserver.list(OVERRIDES);
  const clear = items.flatMap((item) => {
    const [resource = '', servers = ''] = item.split('#');
    const http = servers.split(';').filter((server) => etcdScheme(server) === 'http');
    return http.length === 0 ? [] : [{ resource: resource.replace(/^\//, ''), http }];
  });
  if (clear.length === 0) return [];
  const secure = items.map((item) => item.replaceAll(/([#;])http:/gi, '$1https:')).join(',');
  return [
    {
      message: 'override',
      data: {
        resources: clear.map(({ resource }) => resource).join(', '),
        servers: clear.flatMap(({ http }) => http).join(', '),
      },
      ...apiserver.place(OVERRIDES),
      fixes: () =>
        fixFlags(
          apiserver,
          'Speak TLS to the etcd of these resources',
          { 'etcd-servers-overrides': secure, ...unsetOf(apiserver, TLS_FILES) },
          'That etcd must serve TLS at these addresses, and the files must hold its authority and a client certificate that it takes.',
        ),
    },
  ];
}
