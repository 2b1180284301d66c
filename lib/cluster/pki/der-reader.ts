/** One DER element: its tag, and where its content begins and ends in the bytes. */
export type DerElement = { tag: number; from: number; to: number };

/** Elements of a DER text whose bytes are the characters of a string. Every function gives null or less on malformed input. */
export type DerReader = {
  bytes: string;
  /** The element that begins at an offset and ends at or before `end`. */
  at(offset: number, end: number): DerElement | null;
  /** The elements inside another, up to the first that is malformed. */
  inside(element: DerElement): DerElement[];
  /** An object identifier as dotted numbers. */
  oid(element: DerElement): string;
  /** The characters of any of the string types. */
  text(element: DerElement): string;
  /** The content as lower-case hex. */
  hex(element: DerElement): string;
};

/** Most elements that are read inside one other; certificates have a few dozen. */
const MOST = 1000;

/** A reader over bytes (one character a byte). Nothing throws. */
export function derReader(bytes: string): DerReader {
  const byte = (offset: number) => bytes.charCodeAt(offset) & 0xff;
  const at = (offset: number, end: number): DerElement | null => {
    if (offset < 0 || offset + 2 > end || end > bytes.length) return null;
    const tag = byte(offset);
    const first = byte(offset + 1);
    if ((tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84) return null;
    const more = first < 0x80 ? 0 : first & 0x7f;
    const from = offset + 2 + more;
    if (from > end) return null;
    let length = more === 0 ? first : 0;
    for (let index = 0; index < more; index++) length = length * 256 + byte(offset + 2 + index);
    return from + length > end ? null : { tag, from, to: from + length };
  };
  return {
    bytes,
    at,
    inside: ({ from, to }) => {
      const out: DerElement[] = [];
      for (let next = at(from, to); next !== null && out.length < MOST; next = at(next.to, to))
        out.push(next);
      return out;
    },
    oid: ({ from, to }) => {
      const parts: number[] = [];
      let value = 0;
      for (let offset = from; offset < to && parts.length < 40; offset++) {
        value = value * 128 + (byte(offset) & 0x7f);
        if (byte(offset) >= 0x80) continue;
        if (parts.length > 0) parts.push(value);
        else {
          const root = value < 80 ? Math.floor(value / 40) : 2;
          parts.push(root, value - root * 40);
        }
        value = 0;
      }
      return parts.join('.');
    },
    text: ({ tag, from, to }) => {
      const raw = bytes.slice(from, to);
      if (tag === 0x1e) return wide(raw);
      return tag === 0x0c ? utf8(raw) : raw;
    },
    hex: ({ from, to }) => hexOf(bytes.slice(from, to)),
  };
}

function hexOf(raw: string): string {
  return Array.from(raw, (char) => (char.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')).join('');
}

function utf8(raw: string): string {
  try {
    return decodeURIComponent(hexOf(raw).replace(/../g, '%$&'));
  } catch {
    return raw;
  }
}

/** BMPString: two bytes a character. */
function wide(raw: string): string {
  let out = '';
  for (let at = 0; at + 1 < raw.length; at += 2)
    out += String.fromCharCode(((raw.charCodeAt(at) & 0xff) << 8) | (raw.charCodeAt(at + 1) & 0xff));
  return out;
}
