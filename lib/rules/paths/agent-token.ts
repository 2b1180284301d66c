import type { FieldPath } from '../../cluster/parse-documents';
import type { ComponentView } from '../view/component-view';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * The service account token that a konnectivity-agent sends. `audience` is '' where it is the API server's own: the token that
 * every Pod gets, or a volume that names none. `at` is where a projected volume says so in the agent's document.
 */
export type AgentToken = { audience: string; at: FieldPath | null };

/** The token at the path that the agent names; null where it names none, or nothing is known of that path. */
export function agentToken(agent: ComponentView): AgentToken | null {
  const path = agent.text('--service-account-token-path');
  const { container } = agent.source;
  if (path === '' || container === null) return null;
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  for (const mount of list(container.container.volumeMounts)) {
    const at = String(mount?.mountPath ?? '').replace(/\/+$/, '');
    if (at === '' || !path.startsWith(`${at}/`)) continue;
    for (const [index, volume] of list(container.pod.volumes).entries()) {
      if (volume?.name !== mount.name) continue;
      for (const [number, part] of list(volume?.projected?.sources).entries()) {
        const token = part?.serviceAccountToken;
        if (token?.path !== path.slice(at.length + 1)) continue;
        return {
          audience: String(token.audience ?? ''),
          at: [...container.podPath, 'volumes', index, 'projected', 'sources', number, 'serviceAccountToken'],
        };
      }
    }
    return null;
  }
  return path === ACCOUNT ? { audience: '', at: null } : null;
}
