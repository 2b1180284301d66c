import { fixFlags } from '../fixes/fix-flags';
import { unsetOf } from '../fixes/unset-of';
import type { Rule } from '../rule';

const KNOB = '--tls-cert-file';

/** kube-controller-manager or kube-scheduler serves a certificate of its own making. */
export const controlplaneServingSelfSigned: Rule = {
  id: 'controlplane-serving-self-signed',
  title: 'A control-plane program serves a self-signed certificate',
  severity: 'low',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-controller-manager',
  knobs: [KNOB, '--tls-private-key-file', '--cert-dir', '--secure-port'],
  messages: {
    'self-signed':
      '{component} has no --tls-cert-file and serves a certificate that it signs itself at each start: whoever scrapes it cannot verify it.',
  },
  what: '`--tls-cert-file` and `--tls-private-key-file` are what kube-controller-manager and kube-scheduler show on their HTTPS ports. Without them each makes a self-signed certificate in memory. kubeadm leaves it so, on 127.0.0.1.',
  why: 'A scraper that sends its token to a server it cannot verify gives the token to whoever answers in its place, and with it the right to read metrics everywhere.',
  fix: 'Give each a certificate of an authority that the scrapers know, or keep the port on 127.0.0.1.',
  breaks:
    'Scrapers that pin nothing go on as before; the files have to be renewed like any other certificate.',
  links: [
    {
      title: 'kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
  check: ({ controllerManager, scheduler }) =>
    [controllerManager, scheduler].flatMap((component) => {
      if (component === null) return [];
      const { selfSigned } = component.report.derived.serving as { selfSigned: boolean };
      // A folder of certificates may hold a pair from before.
      if (!selfSigned || component.text('--cert-dir') !== '') return [];
      const name = component.name.replace('kube-', '');
      return [
        {
          message: 'self-signed',
          data: { component: component.name },
          ...component.place(KNOB),
          fixes: () =>
            fixFlags(
              component,
              `Serve /etc/kubernetes/pki/${name}.crt`,
              {
                'tls-cert-file': `/etc/kubernetes/pki/${name}.crt`,
                ...unsetOf(component, { 'tls-private-key-file': `/etc/kubernetes/pki/${name}.key` }),
              },
              'The files must exist: a certificate for the names that scrapers call, and its key.',
            ),
        },
      ];
    }),
};
