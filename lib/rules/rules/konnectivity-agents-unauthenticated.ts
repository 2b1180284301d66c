import { fixFlags } from '../fixes/fix-flags';
import type { Rule } from '../rule';

const KNOB = '--cluster-ca-cert';

/** The konnectivity server takes anybody for an agent. */
export const konnectivityAgentsUnauthenticated: Rule = {
  id: 'konnectivity-agents-unauthenticated',
  title: 'Anybody can register as a Konnectivity agent',
  severity: 'critical',
  path: 'konnectivity',
  claim: 'client-authenticated',
  component: 'konnectivity-server',
  knobs: [KNOB, '--agent-namespace', '--agent-service-account', '--authentication-audience'],
  messages: {
    open: 'The konnectivity server asks agents neither for a certificate nor for a token: whoever reaches port {port} becomes an end of the tunnel and gets control-plane traffic.',
  },
  what: 'Agents prove who they are by a certificate (`--cluster-ca-cert`) or by a service account token (`--agent-namespace`, `--agent-service-account` and `--authentication-audience`, all three). With neither the server takes everybody; that is the default.',
  why: 'A pod that reaches the agents’ port registers as an agent and is handed the API server’s connections to nodes, pods and services. It answers webhooks and proxy requests in their name, and reads whatever is not protected by TLS of its own.',
  fix: 'Ask for tokens of one service account and one audience, or for certificates of an authority that signs for agents only.',
  breaks:
    'Agents that do not send what is asked for are cut off. For tokens the server needs a kubeconfig whose user may create token reviews (system:auth-delegator).',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: ({ konnectivityServer: server, konnectivityAgent: agent }) => {
    if (server === null || server.report.derived.agentAuthentication !== 'none') return [];
    const certificates = (agent?.text('--agent-cert') ?? '') !== '';
    return [
      {
        message: 'open',
        data: { port: server.text('--agent-port') },
        ...server.place(KNOB),
        fixes: () =>
          certificates
            ? fixFlags(
                server,
                'Ask agents for a certificate',
                { 'cluster-ca-cert': '/etc/kubernetes/pki/konnectivity-ca.crt' },
                'The file must exist and hold the authority that signs the agents’ certificates, and nobody else’s.',
              )
            : fixFlags(
                server,
                'Ask agents for a service account token',
                {
                  'agent-namespace': 'kube-system',
                  'agent-service-account': 'konnectivity-agent',
                  'authentication-audience': 'system:konnectivity-server',
                  ...(server.text('--kubeconfig') === ''
                    ? { kubeconfig: '/etc/kubernetes/konnectivity-server.conf' }
                    : {}),
                },
                'The kubeconfig must exist and its user be bound to system:auth-delegator; agents must run as that account and send a token for that audience.',
              ),
      },
    ];
  },
};
