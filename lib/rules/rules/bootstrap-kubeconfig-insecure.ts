import type { KubeconfigClient } from '../../cluster/kubeconfig/kubeconfig-client';
import { secureServer } from '../fixes/secure-server';
import { clientFacts } from '../paths/client-facts';
import type { Rule } from '../rule';

const PROBLEMS: Readonly<Partial<Record<KubeconfigClient['verify'], { message: string; field: string }>>> = {
  cleartext: { message: 'clear-text', field: 'cluster.server' },
  none: { message: 'insecure', field: 'cluster.insecure-skip-tls-verify' },
  'host-roots': { message: 'no-ca', field: 'cluster.server' },
};

/** A node joins without knowing whom. */
export const bootstrapKubeconfigInsecure: Rule = {
  id: 'bootstrap-kubeconfig-insecure',
  title: 'The kubelet joins without checking whom',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'server-authenticated',
  component: 'kubelet',
  table: 'documents',
  knobs: [
    'cluster.certificate-authority',
    'cluster.insecure-skip-tls-verify',
    'cluster.server',
    '--bootstrap-kubeconfig',
  ],
  messages: {
    'clear-text':
      'The bootstrap kubeconfig’s server is not https: the node joins in clear text, and the kubeconfig that the kubelet writes for itself names the same server.',
    insecure:
      'The bootstrap kubeconfig has insecure-skip-tls-verify: the node joins whoever answers, and the kubeconfig that the kubelet writes for itself inherits it.',
    'no-ca':
      'The bootstrap kubeconfig names no authority: the node joins whoever a root of the host vouches for, and the kubeconfig that the kubelet writes for itself inherits that.',
  },
  what: '`--bootstrap-kubeconfig` is used while the kubelet has no valid client certificate. With it the kubelet asks for one, then writes its own kubeconfig for the same server, with the same authority, and with insecure-skip-tls-verify if that is set there.',
  why: 'On the day a node joins, someone in between answers, takes the bootstrap token, which lets any machine join, and stays in between for good, because the new kubeconfig checks nothing either.',
  fix: 'Name the cluster’s authority in the bootstrap kubeconfig and take insecure-skip-tls-verify out. `kubeadm join --discovery-token-ca-cert-hash` does it.',
  breaks:
    'A wrong authority keeps the node from joining. The kubeconfig that has been written already is not changed by it.',
  links: [
    {
      title: 'TLS bootstrapping',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/',
    },
  ],
  check: ({ kubelet }) => {
    const path = String(kubelet?.report.derived.bootstrapKubeconfig ?? '');
    if (kubelet === null || kubelet.standalone || path === '') return [];
    const lookup = clientFacts(kubelet, path);
    const problem = lookup.state === 'read' ? PROBLEMS[lookup.facts.client.verify] : undefined;
    if (lookup.state !== 'read' || problem === undefined) return [];
    const inUse = kubelet.report.derived.apiClientFrom === 'bootstrap-kubeconfig';
    return [
      {
        message: problem.message,
        severity: inUse && problem.message !== 'no-ca' ? 'high' : 'medium',
        ...lookup.facts.place(problem.field),
        fixes: () => secureServer(lookup.facts),
      },
    ];
  },
};
