import type { HostFiles } from '../host-files';
import type { ClusterError, Stage } from '../refusal';
import { readKubeconfig } from './read-kubeconfig';

/** Ids of problems where a file, not what it says, is at fault. */
const UNREAD = /^(yaml-|kind-|field-|name-|file-(missing|is)|kubeconfig-context|ca-|pair-)/;

/**
 * Why kube-apiserver cannot build a client from a kubeconfig, or null. One that cannot be read, or that names a file that
 * cannot be, is a matter of configuration; one that is read and does not say whom to call breaks a rule.
 */
export function kubeconfigProblem(
  text: string,
  path: string,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } | null {
  const { outcome } = readKubeconfig(text, path, host);
  if (outcome.starts) return null;
  const stage = outcome.errors.some(({ id }) => UNREAD.test(id)) ? 'config' : 'validation';
  return { stage, errors: outcome.errors };
}
