import { authorizersDecide } from '../paths/apiserver-door';
import { clientOtherCa } from '../paths/client-other-ca';
import { kubeletClient } from '../paths/kubelet-client';
import { notGiven } from '../paths/not-given';
import { seen } from '../paths/seen';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { apiserverIssues } from './apiserver-issues';
import { decide, type Meeting } from './decide';
import { doorOutcome } from './door-outcome';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';

/** The kubelet renews its lease and reports its node. */
export const nodeHeartbeat: OperationDefinition = {
  id: 'node-heartbeat',
  title: 'Node heartbeat',
  paths: ['node-to-apiserver'],
  judge: (view, paths) => {
    const path = paths['node-to-apiserver'];
    if (path.verdict === 'not-applicable')
      return decide(path.because.map((because) => ({ outcome: 'fails' as const, because })));
    return decide(
      [...meetClaims(path, ['encrypted', 'server-authenticated']), ...accepted(view)].map(broken),
    );
  },
};

/** A kubeconfig that is refused or absent is no interception: the kubelet does not come up to it. */
function broken(meeting: Meeting): Meeting {
  return /^kubeconfig-(absent|refused)$/.test(meeting.because.id)
    ? { ...meeting, outcome: 'fails' }
    : meeting;
}

function accepted(view: ClusterView): readonly Meeting[] {
  const { apiserver, kubelet } = view;
  if (apiserver === null) return [{ outcome: 'unknown', because: notGiven('kube-apiserver') }];
  if (kubelet === null) return [];
  const decided = authorizersDecide(apiserver);
  const meetings: Meeting[] = [{ outcome: doorOutcome(decided), because: decided }];
  const lookup = kubeletClient(kubelet);
  if (kubelet.client === null || lookup.state !== 'read') return meetings;
  const { client } = lookup.facts;
  const stranger = clientOtherCa(view, apiserver, kubelet, lookup.facts);
  meetings.push(...apiserverIssues(view, apiserver, kubelet, lookup.facts));
  if (client.sendsClientCertificate && apiserver.text('--client-ca-file') === '')
    meetings.push({
      outcome: 'refused',
      because: seen(
        apiserver,
        '--client-ca-file',
        'client-ca-absent',
        false,
        'kube-apiserver has no --client-ca-file, so the node’s certificate is worth nothing and it stays anonymous.',
      ),
    });
  else if (stranger !== null) meetings.push({ outcome: 'refused', because: stranger });
  else if (!client.sendsClientCertificate && !client.hasToken && !client.exec && !client.authProvider)
    meetings.push({
      outcome: 'refused',
      because: {
        id: 'client-nothing',
        message: 'The kubelet has no credentials to show.',
        holds: false,
        file: kubelet.clientFile,
        range: null,
      },
    });
  meetings.push(...allowed(apiserver));
  return meetings;
}

/** RBAC gives system:nodes nothing by default, so without the Node authorizer a node may not write its own lease. */
function allowed(apiserver: ApiserverView): readonly Meeting[] {
  const types = apiserver.authorizers?.map(({ type }) => type) ?? [];
  if (types.includes('Node') || types.includes('AlwaysAllow') || apiserver.authorizers === null) return [];
  const elsewhere = types.some((type) => type === 'Webhook' || type === 'ABAC');
  return [
    {
      outcome: elsewhere ? null : 'refused',
      because: seen(
        apiserver,
        apiserver.text('--authorization-config') === '' ? '--authorization-mode' : '--authorization-config',
        'node-not-authorized',
        elsewhere ? 'conditional' : false,
        'The Node authorizer is off, and built-in roles give nodes nothing: the heartbeat is allowed only where somebody else allows it.',
      ),
    },
  ];
}
