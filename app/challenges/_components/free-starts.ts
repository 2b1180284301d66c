import type { ClusterFiles } from '@/lib/content/challenge';
import { kubelet } from '@/lib/rules/cases/kubelet';
import { SAMPLE_CLUSTERS } from '@/lib/rules/cases/sample-clusters';

const sample = (id: string): ClusterFiles => SAMPLE_CLUSTERS.find((one) => one.id === id)?.files ?? {};

/** What the free sandbox may begin with. */
export const FREE_STARTS: readonly { id: string; title: string; what: string; files: ClusterFiles }[] = [
  {
    id: 'kubeadm',
    title: 'kubeadm’s defaults',
    what: 'A control plane and a node as kubeadm writes them. Kubelets are not verified.',
    files: sample('kubeadm'),
  },
  {
    id: 'bare-kubelet',
    title: 'A bare kubelet',
    what: 'One unit, flags only, no configuration file: the other set of defaults.',
    files: kubelet([]),
  },
  {
    id: 'konnectivity',
    title: 'Konnectivity',
    what: 'Konnectivity’s reference set-up on a hardened cluster: the way to the nodes lies in a tunnel.',
    files: sample('konnectivity'),
  },
];
