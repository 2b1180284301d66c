import { decodeBase64 } from '../decode-base64';
import { type CertificateFields, readCertificate } from './read-certificate';

/** One CERTIFICATE block of a PEM text. `fields` is null where it holds no certificate that can be read. */
export type PemCertificate = { fields: CertificateFields | null; from: number; to: number };

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

/** The certificates of a PEM text in order, with the offsets of their blocks. Keys and other blocks are left alone. */
export function readPemCertificates(text: string): PemCertificate[] {
  const out: PemCertificate[] = [];
  for (let from = text.indexOf(BEGIN); from >= 0; from = text.indexOf(BEGIN, from)) {
    const end = text.indexOf(END, from);
    if (end < 0) {
      out.push({ fields: null, from, to: text.length });
      break;
    }
    const to = end + END.length;
    const der = decodeBase64(text.slice(from + BEGIN.length, end).replace(/[ \t]/g, ''));
    out.push({ fields: der === null ? null : readCertificate(der), from, to });
    from = to;
  }
  return out;
}
