import { offer } from '../fixes/offer';
import type { ClientFacts } from '../paths/client-of';
import { controlplaneClient } from '../paths/controlplane-client';
import { coversName } from '../paths/covers-name';
import { kubeletClient } from '../paths/kubelet-client';
import type { Rule, RuleFinding } from '../rule';
import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';

const FIELD = 'cluster.tls-server-name';

/** A kubeconfig says which name the API server's certificate must carry. */
export const kubeconfigServerName: Rule = {
  id: 'kubeconfig-server-name',
  title: 'A kubeconfig asks for another name of the API server',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: null,
  component: 'kubelet',
  table: 'documents',
  knobs: [FIELD, '--kubeconfig', '--tls-cert-file', '--tls-sni-cert-key'],
  messages: {
    set: '{client} calls {host}, and asks for a certificate of {name} there instead of one for that host.',
    other:
      '{client} asks for a certificate of {name}, but the API server’s is for {names}: the connection fails.',
  },
  what: '`tls-server-name` of the kubeconfig’s cluster is the name that the server’s certificate must carry, in place of the host in `server`. It is sent in the handshake too. It is empty by default, and then the host counts.',
  why: 'The name is what ties a certificate to a server. A wrong one cuts the component off from the API server, and the quick way out is insecure-skip-tls-verify; a name that many certificates of one authority carry lets any of their holders pass for the API server.',
  fix: 'Leave it out where the certificate carries the host that is called; else set it to a name that only the API server’s certificate carries.',
  breaks:
    'If the certificate does not carry the host in the address, the component cannot connect without it.',
  links: [
    {
      title: 'kubeconfig (v1), Cluster',
      url: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#Cluster',
    },
  ],
  check: (view) =>
    clients(view).flatMap(({ client, facts }): readonly RuleFinding[] => {
      const { tlsServerName: name, host, verify } = facts.client;
      if (name === '' || verify === 'none' || verify === 'cleartext') return [];
      const names = namesOf(view);
      if (names.length === 0 || names.some((held) => coversName(held, name)))
        return [{ message: 'set', severity: 'info', data: { client, host, name }, ...facts.place(FIELD) }];
      return [
        {
          message: 'other',
          data: { client, name, names: names.join(', ') },
          ...facts.place(FIELD),
          fixes: () =>
            offer(
              {
                title: 'Let the host of the address count',
                kind: 'needs-decision',
                decision: `The API server’s certificate must carry the host of ${host}.`,
              },
              facts.setCluster('tls-server-name', ''),
            ),
        },
      ];
    }),
};

/** The kubeconfigs in use that can be read. */
function clients({
  kubelet,
  controllerManager,
  scheduler,
}: ClusterView): readonly { client: string; facts: ClientFacts }[] {
  const lookups = [
    { client: 'kubelet', lookup: kubelet === null || kubelet.standalone ? null : kubeletClient(kubelet) },
    ...[controllerManager, scheduler].flatMap((component) =>
      component === null ? [] : [{ client: component.name, lookup: controlplaneClient(component) }],
    ),
  ];
  return lookups.flatMap(({ client, lookup }) =>
    lookup?.state === 'read' ? [{ client, facts: lookup.facts }] : [],
  );
}

/** The names of the API server's certificate; [] where nobody knows them, or where it has others to choose from by name. */
function namesOf(view: ClusterView): readonly string[] {
  const { apiserver } = view;
  if (apiserver === null || apiserver.value('--tls-sni-cert-key')?.layer !== 'default') return [];
  return certificatesAt(view, apiserver, apiserver.text('--tls-cert-file'))[0]?.names ?? [];
}
