import { strFromU8 } from 'fflate';

/**
 * The text of a file: UTF-8 unless a byte order mark or an XML declaration says otherwise. Known are UTF-8, UTF-16 and Latin-1 (Windows
 * calls its own 1252 that, too); bytes that are no UTF-8 become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2), true);
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2), false);
  const head = strFromU8(bytes.subarray(0, 200), true);
  const encoding =
    /^\s*<\?xml[^>]*\sencoding=["']([\w.-]{1,20})["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const isLatin = /^(?:iso-8859-1|iso-8859-15|latin-?1|windows-1252|us-ascii)$/.test(encoding);
  return strFromU8(bytes, isLatin).replace(/^\uFEFF/, '');
}

function fromUtf16(bytes: Uint8Array, isLittle: boolean): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const one = bytes[at] ?? 0;
    const other = bytes[at + 1] ?? 0;
    text += String.fromCharCode(isLittle ? one | (other << 8) : (one << 8) | other);
  }
  return text;
}
