import { FILE } from './file';

/** What a case says of a certificate: its file, subject and issuer, and other lines of an inventory's entry. */
export type CertificateLine = readonly [path: string, subject: string, issuer: string, ...more: string[]];

/** An inventory of certificates, as a file of a case. */
export function certificates(...lines: readonly CertificateLine[]): Record<string, string> {
  const entries = lines.map(([path, subject, issuer, ...more]) =>
    [`- path: ${path}`, `subject: ${subject}`, `issuer: ${issuer}`, ...more].join('\n  '),
  );
  return { [FILE.pki]: `kind: CertificateInventory\ncertificates:\n${entries.join('\n')}\n` };
}
