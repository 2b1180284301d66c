import type { HostFiles } from './host-files';

/**
 * Whether a private key is known to belong to another certificate (Go's X509KeyPair compares the public keys). Known
 * only by kubeadm's naming: beside `b.key` lies `b.crt`, and the certificate asked for is a CA's or has a key of its own.
 */
export function keyPairMismatch(host: HostFiles, certificate: string, key: string): boolean {
  const stem = (path: string) => path.replace(/\.(crt|key)$/, '');
  if (!certificate.endsWith('.crt') || !key.endsWith('.key') || stem(certificate) === stem(key)) return false;
  const there = (path: string) => ['text', 'present'].includes(host.look(path).state);
  return (
    there(`${stem(key)}.crt`) &&
    (there(`${stem(certificate)}.key`) || /(^|[/-])ca$/.test(stem(certificate))) &&
    there(certificate) &&
    there(key)
  );
}
