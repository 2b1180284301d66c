import { parseFile } from '@/lib/cluster/parse-cluster';
import { type InventoryEntry, readInventory } from '@/lib/cluster/pki/read-inventory';

export type CertificateText = { path: string; text: string };

const USAGE_WORDS: Readonly<Record<string, string>> = {
  serverAuth: 'TLS Web Server Authentication',
  clientAuth: 'TLS Web Client Authentication',
  codeSigning: 'Code Signing',
  emailProtection: 'E-mail Protection',
  timeStamping: 'Time Stamping',
  OCSPSigning: 'OCSP Signing',
  any: 'Any Extended Key Usage',
};

/** The certificates of an inventory, each as `openssl x509 -noout -text` prints what the inventory says of it. Null for another file. */
export function certificateTexts(file: string, text: string): readonly CertificateText[] | null {
  const found = parseFile(file, text).documents.find(({ kind }) => kind === 'CertificateInventory');
  if (found === undefined) return null;
  return readInventory(found.document, file).entries.map((entry) => ({
    path: `${entry.host === null ? '' : `${entry.host}: `}${entry.path}`,
    text: print(entry),
  }));
}

function print({ fields }: InventoryEntry): string {
  const { issuer, subjectName, names, usages, notAfter, isCa, keyId, authorityKeyId } = fields;
  const extension = (name: string, value: string, critical = '') => [
    `            X509v3 ${name}:${critical}`,
    `                ${value}`,
  ];
  return [
    'Certificate:',
    '    Data:',
    `        Issuer: ${issuer}`,
    ...(notAfter === null ? [] : ['        Validity', `            Not After : ${printTime(notAfter)}`]),
    `        Subject: ${subjectName}`,
    '        X509v3 extensions:',
    ...extension('Basic Constraints', isCa ? 'CA:TRUE' : 'CA:FALSE', ' critical'),
    ...(usages.length > 0
      ? extension('Extended Key Usage', usages.map((usage) => USAGE_WORDS[usage] ?? usage).join(', '))
      : []),
    ...(keyId === undefined ? [] : extension('Subject Key Identifier', colons(keyId))),
    ...(authorityKeyId === undefined ? [] : extension('Authority Key Identifier', colons(authorityKeyId))),
    ...(names.length > 0 ? extension('Subject Alternative Name', names.map(printName).join(', ')) : []),
  ].join('\n');
}

function colons(id: string): string {
  return (id.match(/../g) ?? [id]).join(':').toUpperCase();
}

function printName(name: string): string {
  return /^[0-9.]+$|:/.test(name) ? `IP Address:${name}` : `DNS:${name}`;
}

function printTime(time: unknown): string {
  return time instanceof Date ? time.toUTCString() : String(time);
}
