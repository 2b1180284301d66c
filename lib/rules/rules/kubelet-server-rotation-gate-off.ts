import { parseDocuments } from '../../cluster/parse-documents';
import { parseGoBool } from '../../cluster/parse-go-bool';
import type { TextEdit } from '../fix';
import { offer } from '../fixes/offer';
import { removeFlag } from '../fixes/remove-flag';
import { setField } from '../fixes/set-field';
import { setFlag } from '../fixes/set-flag';
import { textOf } from '../fixes/text-of';
import type { Rule } from '../rule';
import type { ComponentView } from '../view/component-view';
import type { KubeletView } from '../view/kubelet-view';

const GATE = 'RotateKubeletServerCertificate';

/** Kubelets cannot ask for serving certificates. */
export const kubeletServerRotationGateOff: Rule = {
  id: 'kubelet-server-rotation-gate-off',
  title: 'The feature gate for serving certificates is off',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['featureGates', '--feature-gates'],
  messages: {
    kubelet:
      'RotateKubeletServerCertificate is off, so this kubelet can never ask the cluster for a serving certificate; with serverTLSBootstrap it does not even start.',
    'controller-manager':
      'kube-controller-manager has RotateKubeletServerCertificate off. Only kubelets read that gate today, so it changes nothing here; the scanners that look for it will complain.',
  },
  what: 'The feature gate `RotateKubeletServerCertificate` (beta, on since 1.12) lets a kubelet with `serverTLSBootstrap` ask for its serving certificate and renew it. AllBeta=false turns it off too.',
  why: 'The kubelet is left with a certificate of its own making, which nobody can verify, or with files that somebody must renew by hand. When they run out, logs and exec fail, and verification is the first thing to be switched off.',
  fix: 'Take the gate out of --feature-gates or featureGates.',
  breaks: 'Nothing: without serverTLSBootstrap the kubelet behaves as before.',
  benchmarks: { cis: ['1.3.6', '4.2.11'] },
  links: [
    {
      title: 'TLS bootstrapping, certificate rotation',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/#certificate-rotation',
    },
  ],
  check: ({ controllerManager, kubelet }) => [
    ...(kubelet === null || !isOff(kubelet)
      ? []
      : [
          {
            message: 'kubelet',
            ...kubelet.place('featureGates'),
            fixes: () => offer({ title: 'Turn the gate on', kind: 'safe' }, turnOn(kubelet)),
          },
        ]),
    ...(controllerManager === null || !isOffByFlag(controllerManager)
      ? []
      : [
          {
            message: 'controller-manager',
            severity: 'info' as const,
            ...controllerManager.place('--feature-gates'),
            fixes: () =>
              offer({ title: 'Leave the gate alone', kind: 'safe' }, withoutGate(controllerManager)),
          },
        ]),
  ],
};

function isOff({ report }: KubeletView): boolean {
  return (report.derived.gatesInForce as Readonly<Record<string, boolean>>)[GATE] === false;
}

/** The items of a control-plane component's --feature-gates: `Gate=bool`, or `kube:Gate=bool`. */
function items(component: ComponentView): readonly string[] {
  const text = component.text('--feature-gates');
  return text === '' ? [] : text.split(',').map((item) => item.replace(/^:/, ''));
}

const isOfGate = (item: string) =>
  item
    .replace(/^kube:/, '')
    .split('=')[0]
    ?.trim() === GATE;

function isOffByFlag(component: ComponentView): boolean {
  const last = items(component).findLast(isOfGate);
  return last !== undefined && parseGoBool(last.replace(/^[^=]*=/, '').trim()) === false;
}

function withoutGate(component: ComponentView): readonly TextEdit[] | null {
  const rest = items(component).filter((item) => !isOfGate(item));
  return rest.length === 0
    ? removeFlag(component, 'feature-gates')
    : setFlag(component, 'feature-gates', rest.join(','));
}

function turnOn(kubelet: KubeletView): readonly TextEdit[] | null {
  const held = kubelet.value('featureGates');
  if (held?.layer === 'flag') {
    const gates = Object.entries({ ...(held.value as Readonly<Record<string, unknown>>), [GATE]: true });
    return setFlag(kubelet, 'feature-gates', gates.map(([gate, on]) => `${gate}=${on}`).join(','));
  }
  const file = held?.file ?? null;
  const text = file === null ? null : textOf(kubelet, file);
  const written = text === null ? undefined : parseDocuments(text)[0];
  return file === null || written === undefined
    ? null
    : setField(written, file, ['featureGates', GATE], true);
}
