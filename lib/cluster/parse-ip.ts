/** An IPv4 address in four plain decimal parts. `sloppy` allows leading zeros, as the kubelet's own reader does. */
function ipv4(text: string, sloppy: boolean): string | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  const numbers = parts.map((part) =>
    /^[0-9]{1,3}$/.test(part) &&
    (sloppy || /^(0|[1-9])/.test(part)) &&
    (sloppy || part.length === 1 || part[0] !== '0')
      ? Number(part)
      : 256,
  );
  return numbers.every((part) => part < 256) ? numbers.join('.') : null;
}

/** net.ParseIP: the address as Go prints it back (IPv6 shortened as RFC 5952 says, IPv4-mapped as IPv4), or null. */
export function parseIp(text: string, sloppy = false): string | null {
  if (!text.includes(':')) return ipv4(text, sloppy);
  if (!/^[0-9a-fA-F:.]+$/.test(text) || text.split('::').length > 2) return null;
  const tail = /[0-9.]+\.[0-9.]+$/.exec(text)?.[0];
  if (tail !== undefined && ipv4(tail, sloppy) === null) return null;
  const octets = (tail ?? '').split('.').map(Number);
  const word = (at: number) => (((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0)).toString(16);
  const body = tail === undefined ? text : `${text.slice(0, -tail.length)}${word(0)}:${word(2)}`;
  const [head = '', rest] = body.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const all = [...groups(head), ...groups(rest ?? '')];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  if (rest === undefined ? all.length !== 8 : all.length > 7) return null;
  const gap = rest === undefined ? 0 : 8 - all.length;
  const left = groups(head).length;
  return printIpv6(
    [...all.slice(0, left), ...Array.from({ length: gap }, () => '0'), ...all.slice(left)].map((group) =>
      Number.parseInt(group, 16),
    ),
  );
}

function printIpv6(words: readonly number[]): string {
  if (words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff)
    return words
      .slice(6)
      .flatMap((word) => [word >> 8, word & 255])
      .join('.');
  let best = { from: -1, length: 1 };
  for (let from = 0; from < 8; from++) {
    let length = 0;
    while (words[from + length] === 0) length++;
    if (length > best.length) best = { from, length };
  }
  const hex = words.map((word) => word.toString(16));
  if (best.from < 0) return hex.join(':');
  return `${hex.slice(0, best.from).join(':')}::${hex.slice(best.from + best.length).join(':')}`;
}
