import type { Evidence } from '../evidence';
import type { KubeletView } from '../view/kubelet-view';
import { fileNotGiven } from './file-not-given';

/** The files that a kubelet's settings rest on and that are not given: each could set anything. */
export function settingsGiven(kubelet: KubeletView): readonly Evidence[] {
  return kubelet.missingSettings.map((file) => fileNotGiven(file, 'what the kubelet reads from it'));
}
