import { asRecord } from '../../cluster/as-record';
import type { PathId } from '../path-ids';
import type { Rule } from '../rule';
import type { ComponentView } from '../view/component-view';

const PATHS: Readonly<Record<string, PathId>> = {
  'kube-apiserver': 'node-to-apiserver',
  'kube-controller-manager': 'controlplane-to-apiserver',
  'kube-scheduler': 'controlplane-to-apiserver',
  etcd: 'apiserver-to-etcd',
  'konnectivity-server': 'konnectivity',
};

/** Two manifests of one component lie in the folder of static Pods. */
export const staticPodDuplicate: Rule = {
  id: 'static-pod-duplicate',
  title: 'Two manifests of one component in the static Pod folder',
  severity: 'medium',
  path: 'node-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: [],
  messages: {
    'same-name':
      '{first} runs {component} too, under the same Pod name: the kubelet reads both files, whatever they are called, and which of the two runs is left to chance.',
    'other-name':
      '{first} runs {component} too: the kubelet reads both files, whatever they are called, and runs both Pods; they contend for the same port.',
  },
  what: 'The kubelet runs a static Pod for every file in staticPodPath (kubeadm: /etc/kubernetes/manifests), also for `kube-apiserver.yaml.bak`. Only names that begin with a dot are passed over, and folders.',
  why: 'After a restart the copy with the old flags may be the one that runs: anonymous requests or an old authorization mode are back, while everybody reads the hardened file.',
  fix: 'Move the copy out of the folder.',
  breaks: 'Where the copy is the one that runs, the component restarts with the other file’s flags.',
  links: [
    {
      title: 'Create static Pods',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/',
    },
  ],
  check: ({ components }) => {
    const manifests = components.filter(
      ({ source }) => source.container !== null && /\/manifests\/[^./][^/]*$/.test(source.file),
    );
    return manifests.flatMap((copy, index) => {
      const first = manifests.find((other) => other.name === copy.name && folderOf(other) === folderOf(copy));
      if (first === undefined || first.source.file === copy.source.file) return [];
      // A second container of a Pod that is already named.
      if (
        manifests.findIndex((one) => one.name === copy.name && one.source.file === copy.source.file) < index
      )
        return [];
      return [
        {
          message: podOf(first) === podOf(copy) ? 'same-name' : 'other-name',
          path: PATHS[copy.name] ?? 'node-to-apiserver',
          data: { component: copy.name, first: first.source.file },
          ...copy.self,
        },
      ];
    });
  },
};

const folderOf = ({ source }: ComponentView) => source.file.replace(/[^/]*$/, '');

/** The Pod's namespace and name, by which the kubelet tells static Pods apart. */
function podOf({ source }: ComponentView): string {
  const metadata = asRecord(asRecord(source.container?.document.value)?.metadata);
  return `${String(metadata?.namespace ?? 'default')}/${String(metadata?.name)}`;
}
