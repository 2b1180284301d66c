import type { Rule } from '../rule';
import { readEgress } from '../view/read-egress';

const KNOB = '--egress-selector-config-file';

/** The egress selector file selects nothing. */
export const egressSelectorEmpty: Rule = {
  id: 'egress-selector-empty',
  title: 'The egress selector selects nothing',
  severity: 'low',
  path: 'konnectivity',
  claim: null,
  component: 'kube-apiserver',
  knobs: [KNOB],
  table: 'documents',
  messages: {
    empty:
      '{file} lists no egress selection, so kube-apiserver dials every network directly, as if it had no such file.',
  },
  what: '`egressSelections` of the egress selector file lists the networks that go through a proxy. A network that is not in it is dialled directly, and a list without any is accepted without a word.',
  why: 'Someone who sees the flag on the command line takes the traffic to nodes for tunnelled, while all of it crosses the network in the open.',
  fix: 'Select `cluster` through the konnectivity server, or take the flag away.',
  breaks: 'With a selection the traffic needs its proxy; set that up first.',
  links: [
    {
      title: 'Set up Konnectivity service',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: (view) => {
    const egress = readEgress(view);
    if (egress === null || egress.selections.length > 0 || egress.document === null) return [];
    const { file, document } = egress.document;
    return [{ message: 'empty', data: { file }, file, range: document.rangeOf(['egressSelections']) }];
  },
};
