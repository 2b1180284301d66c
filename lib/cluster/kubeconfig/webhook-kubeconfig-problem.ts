import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { namedFile } from '../named-file';
import type { ClusterError, Stage } from '../refusal';
import { readKubeconfig } from './read-kubeconfig';

/**
 * Why a webhook client of kube-apiserver cannot be built from the kubeconfig that a flag names
 * (apiserver/pkg/util/webhook LoadKubeconfig), or null. A file that cannot be read is one of configuration; one that is
 * read and does not say whom to call breaks a rule.
 */
export function webhookKubeconfigProblem(
  flags: FlagReader,
  name: string,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } | null {
  const missing = fileProblem(flags, name, flags.text(name), 'any', host);
  if (missing !== null) return { stage: 'config', errors: [missing] };
  const { text, path } = namedFile(flags, name, host);
  if (text === null) return null;
  const { outcome } = readKubeconfig(text, path, host);
  if (outcome.starts) return null;
  const unread = /^(yaml-|kind-|field-|name-|file-(missing|is)|kubeconfig-context|ca-|pair-)/;
  const stage = outcome.errors.some(({ id }) => unread.test(id)) ? 'config' : 'validation';
  return { stage, errors: outcome.errors };
}
