import type { Rule } from '../rule';

/** The kubelet calls no API server. */
export const kubeletStandalone: Rule = {
  id: 'kubelet-standalone',
  title: 'The kubelet runs alone',
  severity: 'info',
  path: 'node-to-apiserver',
  claim: null,
  component: 'kubelet',
  knobs: ['--kubeconfig'],
  messages: {
    absent:
      'The kubelet has no --kubeconfig, so it runs alone: it starts static Pods and never calls an API server.',
    empty:
      '--kubeconfig is empty, so the kubelet runs alone: it starts static Pods and never calls an API server.',
  },
  what: '`--kubeconfig` names the file by which the kubelet reaches the API server. It is a flag only, and unset by default; then the kubelet runs alone with the static Pods of its manifest folder. kubeadm sets it.',
  why: 'A drop-in that replaces the flags of kubeadm’s unit loses it, and the node leaves the cluster without a word in its log that says so. It is also how the first control-plane node begins, and then all is well.',
  fix: 'Set `--kubeconfig=/etc/kubernetes/kubelet.conf`, if this is to be a node of a cluster.',
  breaks: 'Nothing, as long as the file is there.',
  links: [
    {
      title: 'kubelet options',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || !kubelet.standalone || kubelet.missingSettings.length > 0) return [];
    return [
      {
        message: kubelet.value('--kubeconfig')?.layer === 'flag' ? 'empty' : 'absent',
        ...kubelet.place('--kubeconfig'),
      },
    ];
  },
};
