import type { AuthorizationConfiguration } from '../authorization-configuration';
import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { kubeconfigProblem } from '../kubeconfig/kubeconfig-problem';
import { webhookKubeconfigProblem } from '../kubeconfig/webhook-kubeconfig-problem';
import type { ClusterError, Stage } from '../refusal';

/** Building the authorizers: what their files hold. With a structured file the flags' own files are not read. */
export function applyAuthorization(
  flags: FlagReader,
  host: HostFiles,
  read: AuthorizationConfiguration | null,
): { stage: Stage; errors: readonly ClusterError[] } {
  if (flags.text('authorization-config') !== '') {
    const crash = read?.authorizers.find(({ connection }) => connection === 'InClusterConfig');
    if (crash !== undefined)
      return {
        stage: 'validation',
        errors: [
          flags.error(
            'authorizer-in-cluster',
            `kube-apiserver 1.36 crashes on connectionInfo InClusterConfig (authorizer ${crash.name}); use KubeConfigFile.`,
            'authorization-config',
          ),
        ],
      };
    for (const { path } of read?.kubeconfigs ?? []) {
      const look = host.look(path);
      const problem = look.state === 'text' ? kubeconfigProblem(look.text, path, host) : null;
      if (problem !== null) return problem;
    }
    return { stage: 'config', errors: [] };
  }
  const modes = flags.list('authorization-mode');
  const policy = modes.includes('ABAC')
    ? fileProblem(flags, 'authorization-policy-file', flags.text('authorization-policy-file'), 'any', host)
    : null;
  if (policy !== null) return { stage: 'config', errors: [policy] };
  const hook = modes.includes('Webhook')
    ? webhookKubeconfigProblem(flags, 'authorization-webhook-config-file', host)
    : null;
  return hook ?? { stage: 'config', errors: [] };
}
