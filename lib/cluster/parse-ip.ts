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

/** net.ParseIP: the address as Go prints it back, or null. IPv6 comes in lower case, shortened only as written. */
export function parseIp(text: string, sloppy = false): string | null {
  if (!text.includes(':')) return ipv4(text, sloppy);
  if (!/^[0-9a-fA-F:.]+$/.test(text) || text.split('::').length > 2) return null;
  const tail = /[0-9.]+\.[0-9.]+$/.exec(text)?.[0];
  if (tail !== undefined && ipv4(tail, sloppy) === null) return null;
  const body = tail === undefined ? text : `${text.slice(0, -tail.length)}0:0`;
  const [head = '', rest] = body.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const all = [...groups(head), ...groups(rest ?? '')];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  if (rest === undefined ? all.length !== 8 : all.length > 7) return null;
  return text.toLowerCase();
}
