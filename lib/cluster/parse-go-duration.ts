const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};
const PART = /([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/y;

/** time.ParseDuration: nanoseconds, or null. A unit is required except after a plain 0; days and weeks are no units. */
export function parseGoDuration(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const body = /^[+-]/.test(text) ? text.slice(1) : text;
  if (body === '0') return 0;
  if (body === '' || body.length > 200) return null;
  let total = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < body.length) {
    const match = PART.exec(body);
    if (match === null) return null;
    const [, whole = '', fraction = '', unit = ''] = match;
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined || (whole === '' && fraction === '')) return null;
    total += Number(whole || '0') * size + (fraction === '' ? 0 : Math.trunc(Number(`0.${fraction}`) * size));
  }
  return total >= 2 ** 63 ? null : sign * total;
}
