import type { Fix } from '../fix';
import type { ClientFacts } from '../paths/client-of';
import { offer } from './offer';

const CA = '/etc/kubernetes/pki/ca.crt';

/** The fix of a kubeconfig whose client cannot tell the API server from an impostor: https, nothing skipped, and an authority. */
export function secureServer({ client, written, setCluster }: ClientFacts): readonly Fix[] {
  const clear = client.scheme !== 'https';
  const skips = written('cluster.insecure-skip-tls-verify') === 'true';
  const unnamed = written('cluster.certificate-authority') === '';
  const steps = [
    ...(clear ? ['call the API server by https'] : []),
    ...(skips ? ['verify its certificate'] : []),
    ...(unnamed ? [`trust ${CA} only`] : []),
  ].join(', ');
  return offer(
    {
      title: steps.charAt(0).toUpperCase() + steps.slice(1),
      kind: 'needs-decision',
      decision: [
        ...(clear ? ['The API server must answer HTTPS at that address and port (6443 as a rule).'] : []),
        unnamed
          ? `${CA} must exist and hold the authority that signs the API server’s serving certificate.`
          : 'The authority named must be the one that signs the API server’s serving certificate.',
      ].join(' '),
    },
    clear ? setCluster('server', client.url.replace(/^\w+:/, 'https:')) : [],
    skips ? setCluster('insecure-skip-tls-verify', false) : [],
    unnamed ? setCluster('certificate-authority', CA) : [],
  );
}
