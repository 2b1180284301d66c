import type { Span } from '../core/span';
import type { Cluster } from './parse-cluster';
import type { CertificateFields } from './pki/read-certificate';
import { readInventory } from './pki/read-inventory';
import { readPemCertificates } from './pki/read-pem-certificates';
import { positionFinder } from './position-finder';
import type { ClusterError } from './refusal';

/** A certificate and where it lies: `file` is what said so (the PEM file, or the inventory), `path` its place on `host`. */
export type Certificate = CertificateFields & {
  file: string;
  host: string;
  path: string;
  range: Span | null;
};

export type Pki = { certificates: Certificate[]; problems: ClusterError[] };

/**
 * The certificates of a cluster: out of PEM files (each block is one; what the file says wins) and out of inventories. An
 * inventory entry without a host is listed for both hosts, or for the one whose folder holds the inventory. Nothing throws.
 */
export function readPki(cluster: Cluster): Pki {
  const certificates: Certificate[] = [];
  const problems: ClusterError[] = [];
  const manifests = new Set(cluster.documents.map(({ file }) => file));
  const given = new Set<string>();
  for (const [file, text] of cluster.files) {
    if (manifests.has(file) || !/^-----BEGIN CERTIFICATE-----/m.test(text)) continue;
    const host = file.split('/')[0] ?? '';
    const finder = positionFinder(text);
    given.add(file);
    for (const { fields, from, to } of readPemCertificates(text)) {
      const range = finder.span(from, to);
      if (fields !== null) certificates.push({ ...fields, file, host, path: file.slice(host.length), range });
      else
        problems.push({
          id: 'pem-certificate',
          message: 'This block cannot be read as a certificate: its base64 or what it holds is damaged.',
          file,
          range,
        });
    }
  }
  for (const { file, kind, document } of cluster.documents) {
    if (kind !== 'CertificateInventory') continue;
    const folder = file.split('/')[0] ?? '';
    const { entries, problems: found } = readInventory(document, file);
    problems.push(...found);
    for (const { host, path, fields, range } of entries) {
      const own = folder === 'control-plane' || folder === 'node' ? [folder] : ['control-plane', 'node'];
      for (const one of host === null ? own : [host]) {
        const key = `${one}${path}`;
        if (!given.has(key)) certificates.push({ ...fields, file, host: one, path, range });
        else if (host !== null || own.length === 1)
          problems.push({
            id: 'pki-repeated',
            message: `${path} is listed twice, or its file is given too.`,
            file,
            range,
          });
        given.add(key);
      }
    }
  }
  return { certificates, problems };
}

/** Whether a CA certificate is, by names and key identifiers, the issuer of another. Signatures are not verified. */
export function issuedBy(certificate: CertificateFields, ca: CertificateFields): boolean {
  if (!ca.isCa || sorted(certificate.issuer) !== sorted(ca.subjectName)) return false;
  return (
    certificate.authorityKeyId === undefined ||
    ca.keyId === undefined ||
    certificate.authorityKeyId === ca.keyId
  );
}

/** The parts of a name in an order of their own: inventories are written by hand. */
function sorted(name: string): string {
  return name
    .split(/,(?=[A-Z0-9.]+=)/)
    .sort()
    .join(',');
}
