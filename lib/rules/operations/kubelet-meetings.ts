import type { Outcome } from '../operation-report';
import { authorizersDecide } from '../paths/apiserver-door';
import { kubeletClientPair, kubeletVerified } from '../paths/apiserver-to-kubelet';
import { kubeletClientCa } from '../paths/kubelet-client-ca';
import { notGiven } from '../paths/not-given';
import { seen } from '../paths/seen';
import { settingsGiven } from '../paths/settings-given';
import type { ApiserverView } from '../view/apiserver-view';
import type { ClusterView } from '../view/cluster-view';
import { isDecided } from '../view/is-decided';
import type { KubeletView } from '../view/kubelet-view';
import type { Meeting } from './decide';
import { doorOutcome } from './door-outcome';
import { servingMeetings } from './serving-meetings';
import { standaloneMeetings } from './standalone-meetings';
import { tunnelMeetings } from './tunnel-meetings';

/**
 * What a call of the API server to the kubelet meets. `debugging`: it uses a handler that enableDebuggingHandlers turns off
 * (exec, attach, port-forward, logs).
 */
export function kubeletMeetings(view: ClusterView, debugging: boolean): readonly Meeting[] {
  const { apiserver, kubelet } = view;
  return [
    ...(apiserver === null
      ? [{ outcome: 'unknown' as const, because: notGiven('kube-apiserver') }]
      : caller(apiserver)),
    ...(kubelet === null
      ? [{ outcome: 'unknown' as const, because: notGiven('kubelet') }]
      : listens(kubelet, debugging)),
    ...(apiserver === null || kubelet === null
      ? []
      : [...serving(view, apiserver, kubelet), ...letIn(view, apiserver, kubelet)]),
    // What the kubelet's own TLS lets through is said above; the tunnel adds only whether it works.
    ...tunnelMeetings(view, true),
  ];
}

/** How the kubelet serves; nothing is said where that is a default and a file that could say otherwise is not given. */
function serving(view: ClusterView, apiserver: ApiserverView, kubelet: KubeletView): readonly Meeting[] {
  const known = isDecided(kubelet, 'tlsCertFile') || isDecided(kubelet, 'serverTLSBootstrap');
  return known ? servingMeetings(view, apiserver, kubelet) : [];
}

function caller(apiserver: ApiserverView): readonly Meeting[] {
  const decide = authorizersDecide(apiserver);
  const verified = kubeletVerified(apiserver);
  return [
    { outcome: doorOutcome(decide), because: decide },
    { outcome: verified.holds === false ? 'interceptable' : null, because: verified },
  ];
}

function listens(kubelet: KubeletView, debugging: boolean): readonly Meeting[] {
  const meetings: Meeting[] = settingsGiven(kubelet).map((because) => ({ outcome: 'unknown', because }));
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
  meetings.push(...standaloneMeetings(kubelet));
  if (debugging && kubelet.value('enableDebuggingHandlers')?.value === false)
    meetings.push({
      outcome: 'fails',
      because: seen(
        kubelet,
        'enableDebuggingHandlers',
        'kubelet-debugging-off',
        false,
        'enableDebuggingHandlers is false: the kubelet answers 405 to logs, exec, attach and port-forward.',
      ),
    });
  return meetings;
}

/** Whether the kubelet lets the API server in, as whom, and whether everybody else comes in with it. */
function letIn(view: ClusterView, apiserver: ApiserverView, kubelet: KubeletView): readonly Meeting[] {
  const pair = kubeletClientPair(apiserver);
  const knows = kubeletClientCa(view, kubelet);
  const anonymous = kubelet.on('authentication.anonymous.enabled');
  const open = kubelet.text('authorization.mode') === 'AlwaysAllow';
  const anyCa = !isDecided(kubelet, 'authentication.x509.clientCAFile');
  const known = pair.holds === true && (anyCa || knows.holds === true);
  const door = (outcome: Outcome | null, id: string, holds: boolean, message: string): Meeting => ({
    outcome,
    because: seen(kubelet, 'authentication.anonymous.enabled', id, holds, message),
  });
  const meetings: Meeting[] = [
    { outcome: null, because: pair },
    ...(anyCa ? [] : [{ outcome: null, because: knows }]),
  ];
  if (!isDecided(kubelet, 'authentication.anonymous.enabled') || !isDecided(kubelet, 'authorization.mode'))
    return meetings;
  if (!known)
    meetings.push(
      !anonymous
        ? door(
            'refused',
            'kubelet-refuses-unknown',
            false,
            'The kubelet answers 401: it does not know the API server and takes nobody without credentials.',
          )
        : open
          ? door(
              null,
              'kubelet-takes-anonymous',
              false,
              'The kubelet takes the API server for system:anonymous, and lets that do everything.',
            )
          : door(
              'refused',
              'kubelet-refuses-anonymous',
              false,
              'The kubelet takes the API server for system:anonymous, which no built-in role allows anything: 403.',
            ),
    );
  if (anonymous && open)
    meetings.push(
      door(
        'open to anyone',
        'kubelet-anonymous-open',
        false,
        'Whoever reaches the kubelet’s port may do the same, without credentials.',
      ),
    );
  else if (open)
    meetings.push({
      outcome: null,
      because: seen(
        kubelet,
        'authorization.mode',
        'kubelet-authorization-always-allow',
        false,
        'The kubelet allows everything to whoever has a certificate of its client CA, such as every other node.',
      ),
    });
  return meetings;
}
