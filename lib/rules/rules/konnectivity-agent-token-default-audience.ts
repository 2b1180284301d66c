import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import { agentToken } from '../paths/agent-token';
import type { Rule } from '../rule';

const KNOB = '--service-account-token-path';
const AUDIENCE = 'system:konnectivity-server';

/** The token that agents send opens the API server too. */
export const konnectivityAgentTokenDefaultAudience: Rule = {
  id: 'konnectivity-agent-token-default-audience',
  title: 'Agents send a token that the API server takes too',
  severity: 'low',
  path: 'konnectivity',
  claim: 'client-authenticated',
  component: 'konnectivity-agent',
  knobs: [KNOB, '--authentication-audience'],
  table: 'documents',
  messages: {
    'no-audience':
      'The agents’ token volume names no audience, so the token that they send is one for the API server: whoever gets it there can call the API as {account}.',
    mounted:
      'Agents send the token that every Pod gets, which is one for the API server: whoever gets it can call the API as {account}.',
  },
  what: 'Agents send the token at `--service-account-token-path` to the konnectivity server. A projected volume can ask for a token with an `audience`; without one, and in the token that every Pod gets, it is the API server’s own.',
  why: 'Whoever poses as the konnectivity server, or reads its memory, collects tokens that also work against the API server, with all that the agents’ account may do.',
  fix: 'Project a token with an audience of its own, such as system:konnectivity-server, and ask for that one at the server.',
  breaks: 'The konnectivity server must ask for the same audience, or it refuses every agent.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: ({ konnectivityServer: server, konnectivityAgent: agent }) => {
    const token = agent === null ? null : agentToken(agent);
    const container = agent?.source.container ?? null;
    if (agent === null || container === null || token === null || token.audience !== '') return [];
    const audience = server?.text('--authentication-audience') || AUDIENCE;
    const account = String(container.pod.serviceAccountName ?? 'default');
    return [
      {
        message: token.at === null ? 'mounted' : 'no-audience',
        data: { account },
        ...agent.place(KNOB),
        fixes: () =>
          token.at === null
            ? []
            : offer(
                {
                  title: `Ask for a token for ${audience}`,
                  kind: 'needs-decision',
                  decision: 'The konnectivity server’s --authentication-audience must be the same.',
                },
                setField(container.document, agent.source.file, [...token.at, 'audience'], audience),
              ),
      },
    ];
  },
};
