import { parseIp } from '../parse-ip';
import { type DerElement, type DerReader, derReader } from './der-reader';

/** What an X.509 certificate says, as far as TLS and Kubernetes look at it. */
export type CertificateFields = {
  subject: { commonName: string; organizations: string[] };
  /** Distinguished names as `O=a,O=b,CN=c`, in the certificate's own order. */
  issuer: string;
  subjectName: string;
  /** DNS names and IP addresses of the subject alternative names; the common name counts for nothing. */
  names: string[];
  /** Extended key usages: serverAuth, clientAuth …; empty means any. */
  usages: string[];
  /** `2035-02-10T04:47:31Z`, or null where it cannot be read. */
  notAfter: string | null;
  isCa: boolean;
  /** Subject and authority key identifiers as lower-case hex. */
  keyId?: string;
  authorityKeyId?: string;
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};
const USAGES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
  '2.5.29.37.0': 'any',
};
const SEQUENCE = 0x30;

/** Read a DER certificate (one character a byte; RFC 5280). Null where it is none. Signatures are not looked at. Nothing throws. */
export function readCertificate(der: string): CertificateFields | null {
  const reader = derReader(der);
  const whole = reader.at(0, der.length);
  const body = whole?.tag === SEQUENCE ? reader.inside(whole)[0] : undefined;
  if (body?.tag !== SEQUENCE) return null;
  const fields = reader.inside(body);
  // [0] version is left out for version 1: then serial, algorithm, issuer, validity, subject, key follow.
  const [, , issuer, validity, subject, key] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if ([issuer, validity, subject, key].some((field) => field?.tag !== SEQUENCE)) return null;
  if (issuer === undefined || validity === undefined || subject === undefined) return null;
  const attributes = nameOf(reader, subject);
  const end = reader.inside(validity)[1];
  const last = (type: string) => attributes.findLast(([name]) => name === type)?.[1] ?? '';
  const out: CertificateFields = {
    subject: {
      commonName: last('CN'),
      organizations: attributes.flatMap(([name, value]) => (name === 'O' ? [value] : [])),
    },
    issuer: printName(nameOf(reader, issuer)),
    subjectName: printName(attributes),
    names: [],
    usages: [],
    notAfter: end === undefined ? null : timeOf(reader, end),
    isCa: false,
  };
  for (const block of fields.filter(({ tag }) => tag === 0xa3))
    for (const list of reader.inside(block))
      for (const extension of reader.inside(list)) readExtension(reader, extension, out);
  return out;
}

function readExtension(reader: DerReader, extension: DerElement, out: CertificateFields): void {
  const parts = reader.inside(extension);
  const [id, value] = [parts[0], parts.at(-1)];
  const held = value?.tag === 0x04 ? reader.at(value.from, value.to) : null;
  if (id?.tag !== 0x06 || held === null) return;
  const items = held.tag === SEQUENCE ? reader.inside(held) : [];
  switch (reader.oid(id)) {
    case '2.5.29.14':
      if (held.tag === 0x04) out.keyId = reader.hex(held);
      return;
    case '2.5.29.17':
      for (const item of items) {
        const name = item.tag === 0x82 ? reader.text(item) : item.tag === 0x87 ? addressOf(reader, item) : '';
        if (name !== '') out.names.push(name);
      }
      return;
    case '2.5.29.19':
      out.isCa = items[0]?.tag === 0x01 && reader.hex(items[0]) !== '00';
      return;
    case '2.5.29.35':
      for (const item of items) if (item.tag === 0x80) out.authorityKeyId = reader.hex(item);
      return;
    case '2.5.29.37':
      for (const item of items) {
        const oid = reader.oid(item);
        out.usages.push(USAGES[oid] ?? oid);
      }
  }
}

function nameOf(reader: DerReader, name: DerElement): [type: string, value: string][] {
  return reader.inside(name).flatMap((set) =>
    reader.inside(set).flatMap((pair): [string, string][] => {
      const [type, value] = reader.inside(pair);
      if (type?.tag !== 0x06 || value === undefined) return [];
      const oid = reader.oid(type);
      return [[ATTRIBUTES[oid] ?? oid, reader.text(value)]];
    }),
  );
}

function printName(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([type, value]) => `${type}=${value}`).join(',');
}

/** UTCTime has two digits for the year, from 1950 on; GeneralizedTime has four. */
function timeOf(reader: DerReader, element: DerElement): string | null {
  const raw = reader.text(element);
  const text = element.tag === 0x17 ? `${Number(raw.slice(0, 2)) >= 50 ? '19' : '20'}${raw}` : raw;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`;
}

function addressOf(reader: DerReader, element: DerElement): string {
  const hex = reader.hex(element);
  if (hex.length === 8) return (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).join('.');
  return hex.length === 32 ? (parseIp((hex.match(/..../g) ?? []).join(':')) ?? '') : '';
}
