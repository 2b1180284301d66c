import type { Span } from '../../core/span';
import { asRecord } from '../as-record';
import type { FieldPath, YamlDocument } from '../parse-documents';
import { parseIp } from '../parse-ip';
import type { ClusterError } from '../refusal';
import type { CertificateFields } from './read-certificate';

/** One certificate that an inventory lists; `host` is null where it holds for both. */
export type InventoryEntry = { host: string | null; path: string; fields: CertificateFields; range: Span };

const FIELDS = [
  'path',
  'host',
  'subject',
  'issuer',
  'sans',
  'usages',
  'notAfter',
  'ca',
  'keyId',
  'authorityKeyId',
];
const USAGES = [
  'serverAuth',
  'clientAuth',
  'codeSigning',
  'emailProtection',
  'timeStamping',
  'OCSPSigning',
  'any',
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Read the `certificates` list of an inventory document (README: the inventory). An entry with a problem is still read as far as it goes. */
export function readInventory(
  document: YamlDocument,
  file: string,
): { entries: InventoryEntry[]; problems: ClusterError[] } {
  const problems: ClusterError[] = [];
  const entries: InventoryEntry[] = [];
  const add = (id: string, message: string, path: FieldPath) => {
    problems.push({ id, message, file, range: document.rangeOf(path) });
  };
  const top = asRecord(document.value);
  const list = top?.certificates;
  if (!Array.isArray(list))
    add('pki-list', 'An inventory needs certificates: a list with one entry per file.', ['certificates']);
  for (const name of Object.keys(top ?? {}))
    if (!['apiVersion', 'kind', 'metadata', 'certificates'].includes(name))
      add('pki-field', `${name} is not a field of an inventory. Write certificates.`, [name]);
  const items: unknown[] = Array.isArray(list) ? list : [];
  for (const [index, item] of items.entries()) {
    const at = ['certificates', index];
    const entry = asRecord(item);
    if (entry === null) {
      add('pki-entry', 'An entry must be a mapping with path, subject and issuer.', at);
      continue;
    }
    for (const name of Object.keys(entry))
      if (!FIELDS.includes(name))
        add('pki-field', `${name} is not a field of a certificate. Fields: ${FIELDS.join(', ')}.`, [
          ...at,
          name,
        ]);
    const { path, host } = entry;
    if (typeof path !== 'string' || !path.startsWith('/')) {
      add('pki-path', 'path must be the absolute path of the file on its host.', [...at, 'path']);
      continue;
    }
    if (host !== undefined && host !== 'control-plane' && host !== 'node')
      add('pki-host', 'host must be control-plane or node. Without it the entry holds for both.', [
        ...at,
        'host',
      ]);
    const strings = (name: string): string[] => {
      const value = entry[name] ?? [];
      const all: unknown[] = Array.isArray(value) ? value : [value];
      if (all.every((one) => typeof one === 'string')) return all.map(String);
      add('pki-type', `${name} must be a list of strings.`, [...at, name]);
      return [];
    };
    const subject = nameOf(entry.subject);
    const issuer = nameOf(entry.issuer);
    if (subject === null)
      add('pki-name', 'subject must be a name such as O=system:nodes,CN=system:node:a.', [...at, 'subject']);
    if (issuer === null) add('pki-name', 'issuer must be a name such as CN=kubernetes.', [...at, 'issuer']);
    const usages = strings('usages').map((usage) => usage.replace(/ ?auth$/i, 'Auth'));
    for (const usage of usages)
      if (!USAGES.includes(usage) && !/^[0-9.]+$/.test(usage))
        add('pki-usage', `"${usage}" is no extended key usage. Known: ${USAGES.join(', ')}.`, [
          ...at,
          'usages',
        ]);
    const notAfter =
      entry.notAfter === undefined || entry.notAfter === null ? null : timeOf(String(entry.notAfter));
    if (entry.notAfter && notAfter === null)
      add('pki-time', 'notAfter must be a time such as 2035-02-10T04:47:31Z.', [...at, 'notAfter']);
    if (entry.ca !== undefined && typeof entry.ca !== 'boolean')
      add('pki-type', 'ca must be true or false.', [...at, 'ca']);
    const key = (name: 'keyId' | 'authorityKeyId') =>
      typeof entry[name] === 'string' ? { [name]: entry[name].replaceAll(':', '').toLowerCase() } : {};
    entries.push({
      host: host === 'control-plane' || host === 'node' ? host : null,
      path,
      range: document.rangeOf(at),
      fields: {
        subject: {
          commonName: subject?.findLast(([type]) => type === 'CN')?.[1] ?? '',
          organizations: (subject ?? []).flatMap(([type, value]) => (type === 'O' ? [value] : [])),
        },
        subjectName: printName(subject ?? []),
        issuer: printName(issuer ?? []),
        names: strings('sans').map((name) => {
          const bare = name.trim().replace(/^(DNS|IP|IP Address): ?/, '');
          return parseIp(bare) ?? bare;
        }),
        usages,
        notAfter,
        isCa: typeof entry.ca === 'boolean' ? entry.ca : /(^|[/-])ca\.(crt|pem)$/.test(path),
        ...key('keyId'),
        ...key('authorityKeyId'),
      },
    });
  }
  return { entries, problems };
}

/** `O=a, CN=b`, a bare common name, or a mapping of commonName and organizations. Null for anything else. */
function nameOf(value: unknown): [type: string, value: string][] | null {
  const record = asRecord(value);
  if (record !== null) {
    const organizations: unknown[] = Array.isArray(record.organizations) ? record.organizations : [];
    return [
      ...organizations.map((one): [string, string] => ['O', String(one)]),
      ['CN', String(record.commonName ?? '')],
    ];
  }
  if (typeof value !== 'string' || value.trim() === '') return null;
  const out: [string, string][] = [];
  for (const part of value.replace(/^(subject|issuer)=/, '').split(/[,/](?=\s*[A-Za-z0-9.]+\s*=)/)) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    if (equals < 0) out.push(['CN', part.trim()]);
    else out.push([part.slice(0, equals).trim().toUpperCase(), part.slice(equals + 1).trim()]);
  }
  return out;
}

function printName(name: readonly (readonly [string, string])[]): string {
  return name.map(([type, value]) => `${type}=${value}`).join(',');
}

/** A time as ISO or as openssl prints it; a day alone counts from its beginning. */
function timeOf(text: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(text.trim());
  if (iso !== null) return `${iso[1]}T${iso[2] ?? '00:00:00'}Z`;
  const long = /^([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4}) GMT$/.exec(text.trim());
  const month = MONTHS.indexOf(long?.[1] ?? '') + 1;
  if (long === null || month === 0) return null;
  const two = (part: number | string | undefined) => String(part).padStart(2, '0');
  return `${long[4]}-${two(month)}-${two(long[2])}T${long[3]}Z`;
}
