import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

/** The settings whose default is open without a configuration file, with what the default is with one. */
const OPEN: readonly (readonly [field: string, closed: boolean | number | string])[] = [
  ['authentication.anonymous.enabled', false],
  ['authentication.webhook.enabled', true],
  ['authorization.mode', 'Webhook'],
  ['readOnlyPort', 0],
];

/** A kubelet without a configuration file runs on open defaults. */
export const kubeletLegacyDefaults: Rule = {
  id: 'kubelet-legacy-defaults',
  title: 'The kubelet runs on the open defaults of old',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['--config', '--config-dir', ...OPEN.map(([field]) => field)],
  messages: {
    found:
      'No --config is given, so the kubelet keeps the open defaults from before configuration files for {settings}.',
  },
  what: 'A kubelet without `--config` starts from other defaults than one with it: requests without credentials come in, tokens are not checked, everything is allowed, and port 10255 answers in clear text. --config-dir alone does not change that.',
  why: 'A node set up by hand with a few flags is open to the whole network, while every check of the documentation’s defaults says that it is not. From a pod, one request to port 10250 runs a command on it.',
  fix: 'Give the kubelet a configuration file, or set the four by flag.',
  breaks:
    'Whoever calls the kubelet without credentials, or reads port 10255, is refused from then on; the API server needs a certificate that the kubelet’s client CA vouches for.',
  links: [
    {
      title: 'Set kubelet parameters via a configuration file',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || kubelet.missingSettings.length > 0) return [];
    const open = OPEN.filter(([field]) => kubelet.value(field)?.layer === 'legacy-default');
    if (open.length === 0) return [];
    return [
      {
        message: 'found',
        data: { settings: open.map(([field]) => field).join(', ') },
        ...kubelet.self,
        fixes: () =>
          offer(
            { title: 'Set by flag what a configuration file would default to', kind: 'safe' },
            // Webhooks need an API server to ask.
            ...(kubelet.standalone
              ? [null]
              : open.map(([field, closed]) => setKubelet(kubelet, field, closed))),
          ),
      },
    ];
  },
};
