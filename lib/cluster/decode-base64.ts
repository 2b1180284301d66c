const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, index) => [letter, index]));

/** Go's base64.StdEncoding: padding is required, line ends are skipped, nothing else is. One character a byte; null where Go errors. */
export function decodeBase64(text: string): string | null {
  const plain = text.replace(/[\r\n]/g, '');
  if (plain.length % 4 !== 0) return null;
  const body = plain.replace(/={1,2}$/, '');
  const codes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of body) {
    const value = VALUE.get(letter);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    codes.push((held >> bits) & 0xff);
  }
  if (body.length % 4 === 1) return null;
  let out = '';
  for (let at = 0; at < codes.length; at += 4096) out += String.fromCharCode(...codes.slice(at, at + 4096));
  return out;
}
