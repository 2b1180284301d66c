import { seen } from '../paths/seen';
import type { KubeletView } from '../view/kubelet-view';
import type { Meeting } from './decide';

/** What asks for a kubelet's pods meets where it runs on its own: the API server has no node for it. */
export function standaloneMeetings(kubelet: KubeletView): readonly Meeting[] {
  if (!kubelet.standalone || kubelet.missingSettings.length > 0) return [];
  return [
    {
      outcome: 'fails',
      because: seen(
        kubelet,
        '--kubeconfig',
        'kubelet-standalone',
        false,
        'The kubelet runs alone, without --kubeconfig: the API server has no node and no pods for it.',
      ),
    },
  ];
}
