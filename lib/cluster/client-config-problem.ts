import { asRecord } from './as-record';
import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import type { ContainerSource } from './parse-cluster';
import { parseDocuments } from './parse-documents';
import type { ClusterError } from './refusal';

const TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Why a client of the API server cannot be built from `--kubeconfig` (clientcmd.BuildConfigFromFlags), or null. Without
 * the flag the Pod's own service account serves, where there is one: a static Pod has none.
 */
export function clientConfigProblem(
  flags: FlagReader,
  container: ContainerSource | null,
  host: HostFiles,
): ClusterError | null {
  const path = flags.text('kubeconfig');
  if (path === '')
    return inCluster(container, host)
      ? null
      : flags.error(
          'kubeconfig-missing',
          'Without --kubeconfig it needs a service account and KUBERNETES_SERVICE_HOST, which it does not have here.',
          'kubeconfig',
        );
  const look = host.look(path);
  if (look.state === 'absent')
    return flags.error('file-missing', `--kubeconfig names ${path}, which does not exist.`, 'kubeconfig');
  if (look.state !== 'text') return null;
  const document = parseDocuments(look.text)[0];
  const value = asRecord(document?.value);
  const context = value?.['current-context'];
  return document === undefined || document.error !== null || typeof context !== 'string' || context === ''
    ? {
        id: 'kubeconfig-empty',
        message: 'The kubeconfig does not say which cluster to talk to: current-context is missing.',
        file: host.key(path),
        range: document?.error?.range ?? null,
      }
    : null;
}

/** Whether rest.InClusterConfig finds its two variables and the token. An input that is not complete may hide them. */
function inCluster(container: ContainerSource | null, host: HostFiles): boolean {
  if (!host.complete) return true;
  const environment = container?.container.env;
  const named = (Array.isArray(environment) ? environment : []).some(
    (entry: unknown) => asRecord(entry)?.name === 'KUBERNETES_SERVICE_HOST',
  );
  return named && ['text', 'present'].includes(host.look(TOKEN).state);
}
