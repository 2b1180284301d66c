import { offer } from '../fixes/offer';
import { setAdmission } from '../fixes/set-admission';
import type { Rule } from '../rule';
import { admissionKnob } from '../view/admission-knob';

/** Pods get no credentials of their own. */
export const serviceAccountPluginOff: Rule = {
  id: 'service-account-plugin-off',
  title: 'Pods get no token of their own',
  severity: 'medium',
  path: 'pod-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: ['--disable-admission-plugins', '--admission-control'],
  messages: {
    off: 'The admission plugin ServiceAccount is off, so pods get no token and no ca.crt: they call the API server without credentials, or with some that people put into images.',
    both: 'The admission plugin ServiceAccount is both enabled and disabled by name, so kube-apiserver refuses to start.',
  },
  what: 'The ServiceAccount plugin gives each pod its service account, a token of its own that expires, and the authority by which to check the API server. It is on by default.',
  why: 'Without it, operators bake a long-lived token into an image or a ConfigMap. It is the same for every copy, never expires, and whoever pulls the image has it.',
  fix: 'Take ServiceAccount off `--disable-admission-plugins`, or add it to `--admission-control`.',
  breaks: 'Pods that name a service account which does not exist are refused from then on.',
  benchmarks: { cis: ['1.2.12'] },
  links: [
    {
      title: 'ServiceAccount admission plugin',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#serviceaccount',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const on = apiserver.admissionPlugins.includes('ServiceAccount');
    const both = on && apiserver.list('--disable-admission-plugins').includes('ServiceAccount');
    if (on && !both) return [];
    return [
      {
        message: both ? 'both' : 'off',
        ...apiserver.place(admissionKnob(apiserver, '--disable-admission-plugins')),
        fixes: () =>
          offer(
            { title: 'Turn the ServiceAccount plugin on', kind: 'safe' },
            setAdmission(apiserver, 'ServiceAccount', true),
          ),
      },
    ];
  },
};
