import { fixFlags } from '../fixes/fix-flags';
import { isLoopback } from '../paths/is-loopback';
import type { Rule } from '../rule';

const KNOB = '--bind-address';

/** kube-controller-manager serves its metrics and debugging endpoints to the network. */
export const controllerManagerBindAddress: Rule = {
  id: 'controller-manager-bind-address',
  title: 'kube-controller-manager listens on the network',
  severity: 'low',
  path: 'controlplane-to-apiserver',
  claim: null,
  component: 'kube-controller-manager',
  knobs: [KNOB, '--secure-port'],
  messages: {
    everywhere:
      'kube-controller-manager listens on port {port} of every address ({address}): others than its own host reach its metrics and profiles.',
    network:
      'kube-controller-manager listens on {address}, port {port}: others than its own host reach its metrics and profiles.',
  },
  what: '`--bind-address` is the address of the HTTPS port (10257) where kube-controller-manager serves health, metrics and profiles. It is 0.0.0.0 by default, which is every address; kubeadm writes 127.0.0.1. `--secure-port=0` turns the port off.',
  why: 'Health answers to anyone, the rest asks the API server who may see it. Each port on the network is one more way in for a stolen token or for a flaw in that check, to profiles that show what the control plane does.',
  fix: 'Let it listen on 127.0.0.1 only.',
  breaks:
    'A Prometheus on another machine can no longer scrape it: let it scrape through an agent on the control-plane node.',
  benchmarks: { cis: ['1.3.7'], stig: ['V-242385'] },
  links: [
    {
      title: 'kube-controller-manager',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
    },
  ],
  check: ({ controllerManager }) => {
    if (controllerManager === null) return [];
    const address = controllerManager.text(KNOB);
    const port = controllerManager.text('--secure-port');
    if (port === '0' || isLoopback(address)) return [];
    const everywhere = address === '' || address === '0.0.0.0' || address === '::';
    return [
      {
        message: everywhere ? 'everywhere' : 'network',
        data: { address, port },
        ...controllerManager.place(KNOB),
        fixes: () => fixFlags(controllerManager, 'Listen on 127.0.0.1 only', { 'bind-address': '127.0.0.1' }),
      },
    ];
  },
};
