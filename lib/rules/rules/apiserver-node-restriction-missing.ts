import { offer } from '../fixes/offer';
import { setAdmission } from '../fixes/set-admission';
import type { Rule } from '../rule';
import { admissionKnob } from '../view/admission-knob';

/** A kubelet may write to every Node and pod. */
export const apiserverNodeRestrictionMissing: Rule = {
  id: 'apiserver-node-restriction-missing',
  title: 'Kubelets may write beyond their own node',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: 'authorized',
  component: 'kube-apiserver',
  knobs: ['--enable-admission-plugins', '--disable-admission-plugins', '--admission-control'],
  messages: {
    off: 'The admission plugin NodeRestriction is not on, so a kubelet may change other Nodes and the status of pods that it does not run.',
  },
  what: 'NodeRestriction limits what a kubelet writes to its own Node, its own pods and tokens for their service accounts. It is off by default; kubeadm turns it on, and an own `enable-admission-plugins` in kubeadm’s extraArgs replaces that.',
  why: 'Whoever has one node’s certificate labels that node as the place for the database, and the scheduler brings the database there. Or they taint all other nodes, and every workload moves in.',
  fix: 'Add NodeRestriction to `--enable-admission-plugins`.',
  breaks:
    'Kubelets that label their own node with names of kubernetes.io that are not meant for them (`--node-labels`) are refused. Put such labels under `node-restriction.kubernetes.io/` by hand.',
  benchmarks: { cis: ['1.2.14'] },
  links: [
    {
      title: 'NodeRestriction',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null || apiserver.admissionPlugins.includes('NodeRestriction')) return [];
    return [
      {
        message: 'off',
        ...apiserver.place(admissionKnob(apiserver, '--enable-admission-plugins')),
        fixes: () =>
          offer(
            { title: 'Turn NodeRestriction on', kind: 'safe' },
            setAdmission(apiserver, 'NodeRestriction', true),
          ),
      },
    ];
  },
};
