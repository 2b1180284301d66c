import type { Rule } from '../rule';

/** A file of the drop-in folder is passed over for its name. */
export const kubeletDropInSkipped: Rule = {
  id: 'kubelet-drop-in-skipped',
  title: 'A file of the drop-in folder is not read',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['--config-dir'],
  messages: {
    settings:
      'This KubeletConfiguration lies in the --config-dir, but its name does not end in .conf, so the kubelet passes it over.',
    other:
      'This file lies in the --config-dir; its name does not end in .conf, so the kubelet passes it over.',
  },
  what: 'Of what lies under `--config-dir`, in folders too, the kubelet reads the files whose names end in `.conf`, in the order of their paths. Everything else is skipped with a line in its log.',
  why: 'A drop-in that closes a port or names a client CA does nothing as 10-hardening.yaml. The file is there, reviews pass, and the node answers as before.',
  fix: 'Rename it to end in .conf, or move it away.',
  breaks: 'Renamed, everything in it comes into force over the configuration file.',
  links: [
    {
      title: 'Drop-in directory for kubelet configuration files',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/#kubelet-conf-d',
    },
  ],
  check: ({ cluster, kubelet }) => {
    const skipped = kubelet?.report.derived.dropinsSkipped;
    if (kubelet === null || !Array.isArray(skipped)) return [];
    return skipped.map((path) => {
      const file = kubelet.host.key(String(path));
      const settings = cluster.documents.some(
        (document) => document.file === file && document.kind === 'KubeletConfiguration',
      );
      return {
        message: settings ? 'settings' : 'other',
        severity: settings ? ('medium' as const) : ('info' as const),
        file,
        range: null,
      };
    });
  },
};
