import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { namedFile } from '../named-file';
import type { ClusterError, Stage } from '../refusal';
import { kubeconfigProblem } from './kubeconfig-problem';

/**
 * Why a webhook client of kube-apiserver cannot be built from the kubeconfig that a flag names
 * (apiserver/pkg/util/webhook LoadKubeconfig), or null.
 */
export function webhookKubeconfigProblem(
  flags: FlagReader,
  name: string,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } | null {
  const missing = fileProblem(flags, name, flags.text(name), 'any', host);
  if (missing !== null) return { stage: 'config', errors: [missing] };
  const { text, path } = namedFile(flags, name, host);
  return text === null ? null : kubeconfigProblem(text, path, host);
}
