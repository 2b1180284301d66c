import { joinPath } from '../../cluster/join-path';
import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';
import type { KubeletView } from '../view/kubelet-view';

/** kubeadm's own note of node-local settings, which it merges into config.yaml; the kubelet never reads it. */
const KUBEADM = /\/instance-config\.yaml$/;

/** A configuration file lies on the node, and the kubelet does not read it. */
export const kubeletConfigUnused: Rule = {
  id: 'kubelet-config-unused',
  title: 'A KubeletConfiguration that no flag names',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['--config', '--config-dir'],
  messages: {
    legacy:
      'The kubelet has no --config, so nothing in this file counts and the open defaults from before configuration files hold.',
    other: 'The kubelet reads {config} instead of this file, so nothing in it counts.',
    'drop-ins': 'The kubelet reads only the drop-ins of {folder}, so nothing in this file counts.',
  },
  what: 'The kubelet reads the file that `--config` names and the `*.conf` files under `--config-dir`. There is no default place: /var/lib/kubelet/config.yaml counts only where the unit passes it, as kubeadm’s 10-kubeadm.conf does.',
  why: 'A hardened file that is not read gives false comfort: audits see anonymous off and Webhook, while the node answers anybody on ports 10250 and 10255.',
  fix: 'Name it with --config, or remove it.',
  breaks:
    'All that the file says comes into force at once, except what flags set. Compare it with the running configuration (/configz) first.',
  links: [
    {
      title: 'Set kubelet parameters via a configuration file',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/',
    },
  ],
  check: ({ cluster, kubelet }) => {
    if (kubelet === null || (kubelet.source.missing ?? []).length > 0) return [];
    const config = kubelet.text('--config');
    const folder = kubelet.text('--config-dir');
    const unused = cluster.documents.filter(
      ({ file, index, kind, apiVersion }) =>
        index === 0 &&
        kind === 'KubeletConfiguration' &&
        apiVersion.startsWith('kubelet.config.k8s.io/') &&
        file.startsWith(kubelet.host.key('/')) &&
        !KUBEADM.test(file) &&
        // kubeadm writes config.yaml out of its own documents.
        !cluster.documents.some((one) => one.file === file && one.apiVersion.startsWith('kubeadm.k8s.io/')) &&
        !isNamed(kubelet, file),
    );
    return unused.map(({ file, document: written }) => ({
      message: config !== '' ? 'other' : folder !== '' ? 'drop-ins' : 'legacy',
      severity: config === '' ? ('medium' as const) : ('low' as const),
      ...(config !== '' ? { data: { config } } : folder !== '' ? { data: { folder } } : {}),
      file,
      range: written.rangeOf(['kind']),
      fixes: () =>
        config === '' && unused.length === 1
          ? offer(
              {
                title: 'Name it with --config',
                kind: 'needs-decision',
                decision: 'Everything in the file comes into force, except what flags set.',
              },
              setFlag(kubelet, 'config', file.slice(kubelet.host.key('').length - 1)),
            )
          : [],
    }));
  },
};

function isNamed(kubelet: KubeletView, file: string): boolean {
  const config = kubelet.text('--config');
  const folder = kubelet.text('--config-dir');
  return (
    (config !== '' && file === kubelet.host.key(joinPath('/', config))) ||
    // What lies in the folder and is passed over is the matter of kubelet-drop-in-skipped.
    (folder !== '' && file.startsWith(`${kubelet.host.key(joinPath('/', folder)).replace(/\/+$/, '')}/`))
  );
}
