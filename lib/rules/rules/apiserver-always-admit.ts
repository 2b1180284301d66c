import { offer } from '../fixes/offer';
import { setAdmission } from '../fixes/set-admission';
import type { Rule } from '../rule';
import { admissionKnob } from '../view/admission-knob';

/** The plugin that admits everything is on. */
export const apiserverAlwaysAdmit: Rule = {
  id: 'apiserver-always-admit',
  title: 'AlwaysAdmit is among the admission plugins',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--enable-admission-plugins', '--admission-control'],
  messages: {
    listed:
      'AlwaysAdmit is on. It has no effect beside other plugins, each of which must agree, so whoever turned it on expects something that does not happen.',
    alone:
      'AlwaysAdmit is the only admission plugin, so every object is admitted as it comes: no ServiceAccount tokens, no limits, no Pod Security.',
  },
  what: '`AlwaysAdmit` is a deprecated admission plugin that agrees to every object. A request passes only if all plugins agree, so beside others it changes nothing; as the only entry of the old `--admission-control` it means that nothing is checked. It is off by default.',
  why: 'As the only plugin it lets anyone who may create pods start a privileged one with the host’s disk mounted. Beside others it hides a misunderstanding, and the next edit may make it the only one.',
  fix: 'Take it out of the list.',
  breaks:
    'Nothing, beside other plugins. Where it stood alone, the plugins that are on by default begin to refuse and change objects.',
  benchmarks: { cis: ['1.2.10'] },
  links: [
    {
      title: 'AlwaysAdmit',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwaysadmit',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || !apiserver.admissionPlugins.includes('AlwaysAdmit')) return [];
    const alone = apiserver.admissionPlugins.length === 1;
    return [
      {
        message: alone ? 'alone' : 'listed',
        severity: alone ? 'high' : 'low',
        ...apiserver.place(admissionKnob(apiserver, '--enable-admission-plugins')),
        fixes: () =>
          offer(
            {
              title: 'Take AlwaysAdmit out',
              kind: alone ? 'needs-decision' : 'safe',
              ...(alone
                ? { decision: 'The plugins that are on by default begin to refuse and change objects.' }
                : {}),
            },
            setAdmission(apiserver, 'AlwaysAdmit', false),
          ),
      },
    ];
  },
};
