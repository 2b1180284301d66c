import { notGiven } from '../paths/not-given';
import { seen } from '../paths/seen';
import { settingsGiven } from '../paths/settings-given';
import type { ApiserverView } from '../view/apiserver-view';
import { isDecided } from '../view/is-decided';
import type { KubeletView } from '../view/kubelet-view';
import { decide, type Meeting } from './decide';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';
import { standaloneMeetings } from './standalone-meetings';
import { tunnelMeetings } from './tunnel-meetings';

/**
 * kubectl top: the API server passes the request to metrics-server as an aggregated API, showing its front-proxy certificate;
 * metrics-server asks each kubelet with its token, which the kubelet has reviewed by webhook.
 */
export const kubectlTop: OperationDefinition = {
  id: 'kubectl-top',
  title: 'kubectl top',
  paths: ['apiserver-to-service'],
  judge: (view, paths) => {
    const { apiserver, kubelet } = view;
    return decide([
      ...(apiserver === null
        ? [{ outcome: 'unknown' as const, because: notGiven('kube-apiserver') }]
        : [...meetClaims(paths['apiserver-to-service'], ['authorized']), ...frontProxy(apiserver)]),
      ...(kubelet === null
        ? [{ outcome: 'unknown' as const, because: notGiven('kubelet') }]
        : scraped(kubelet)),
      ...tunnelMeetings(view, false),
    ]);
  },
};

function frontProxy(apiserver: ApiserverView): readonly Meeting[] {
  const missing = [
    '--proxy-client-cert-file',
    '--proxy-client-key-file',
    '--requestheader-client-ca-file',
  ].find((knob) => apiserver.text(knob) === '');
  return missing === undefined
    ? []
    : [
        {
          outcome: 'refused',
          because: seen(
            apiserver,
            missing,
            'front-proxy-absent',
            false,
            `${missing} is not set, so metrics-server has no reason to believe who the API server says is asking.`,
          ),
        },
      ];
}

function scraped(kubelet: KubeletView): readonly Meeting[] {
  const meetings: Meeting[] = settingsGiven(kubelet).map((because) => ({ outcome: 'unknown', because }));
  meetings.push(...standaloneMeetings(kubelet));
  const anonymous =
    kubelet.on('authentication.anonymous.enabled') && isDecided(kubelet, 'authorization.mode');
  const open = kubelet.text('authorization.mode') === 'AlwaysAllow';
  if (kubelet.value('enableServer')?.value === false)
    meetings.push({
      outcome: 'fails',
      because: seen(
        kubelet,
        'enableServer',
        'kubelet-server-off',
        false,
        'enableServer is false: the kubelet listens for nobody.',
      ),
    });
  const webhook = kubelet.on('authentication.webhook.enabled');
  meetings.push({
    outcome: webhook || (anonymous && open) ? null : 'refused',
    because: seen(
      kubelet,
      'authentication.webhook.enabled',
      webhook ? 'kubelet-webhook' : 'kubelet-webhook-off',
      webhook,
      webhook
        ? 'The kubelet has the API server check the token of metrics-server.'
        : 'Token authentication by webhook is off, so the kubelet does not know metrics-server.',
    ),
  });
  if (anonymous && open)
    meetings.push({
      outcome: 'open to anyone',
      because: seen(
        kubelet,
        'authentication.anonymous.enabled',
        'kubelet-anonymous-open',
        false,
        'Whoever reaches the kubelet’s port gets the same metrics, without credentials.',
      ),
    });
  const port = kubelet.text('readOnlyPort');
  if (port !== '' && port !== '0')
    meetings.push({
      outcome: 'open to anyone',
      because: seen(
        kubelet,
        'readOnlyPort',
        'kubelet-read-only-port',
        false,
        `Port ${port} of the kubelet gives the same metrics to anyone, in clear text.`,
      ),
    });
  // A default says nothing where a file that could say otherwise is not given.
  return meetings.filter(
    ({ because: { knob } }) => knob === undefined || knob.startsWith('--') || isDecided(kubelet, knob),
  );
}
