import { strFromU8 } from 'fflate';

export type DecodedText = {
  text: string;
  /** Whether nothing in the file names its encoding and it is no UTF-8: then it is read as Windows-1252, which may be wrong. */
  isGuessed: boolean;
};

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; unassigned places keep those. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Where ISO 8859-15 differs from Latin-1. */
const LATIN_9: Readonly<Record<string, string>> = {
  '¤': '€',
  '¦': 'Š',
  '¨': 'š',
  '´': 'Ž',
  '¸': 'ž',
  '¼': 'Œ',
  '½': 'œ',
  '¾': 'Ÿ',
};

/**
 * The text of a file, by its byte order mark (UTF-8, UTF-16) or XML declaration (UTF-8, Latin-1, which stands for Windows-1252 as on the
 * web, and Latin-9); UTF-8 else, and Windows-1252 where it is none. Without its byte order mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return named(fromUtf16(bytes.subarray(2), true));
  if (first === 0xfe && second === 0xff) return named(fromUtf16(bytes.subarray(2), false));
  const head = strFromU8(bytes.subarray(0, 200), true);
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w.-]{1,20})["']/i.exec(head)?.[1]?.toLowerCase();
  if (/^(?:iso-8859-1|latin-?1|windows-1252|us-ascii)$/.test(declared ?? ''))
    return named(fromWindows1252(bytes));
  if (/^(?:iso-8859-15|latin-?9)$/.test(declared ?? ''))
    return named(strFromU8(bytes, true).replace(/[¤¦¨´¸¼½¾]/g, (one) => LATIN_9[one] ?? one));
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  if (!text.includes('\uFFFD') || hasReplacementCharacter(bytes)) return named(text);
  return { text: fromWindows1252(bytes), isGuessed: true };
}

function named(text: string): DecodedText {
  return { text, isGuessed: false };
}

/** Whether U+FFFD stands in the file itself: then it was damaged before it came here, and is UTF-8. */
function hasReplacementCharacter(bytes: Uint8Array): boolean {
  return strFromU8(bytes, true).includes('\u00ef\u00bf\u00bd');
}

function fromWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/g,
    (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one,
  );
}

function fromUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const one = bytes[at] ?? 0;
    const other = bytes[at + 1] ?? 0;
    parts.push(String.fromCharCode(isLittle ? one | (other << 8) : (one << 8) | other));
  }
  return parts.join('');
}
