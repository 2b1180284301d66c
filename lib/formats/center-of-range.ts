import { parseDecimal } from './decimal';

/** The reverse of `rangeAround`, exactly: reading what this gives gives the same two ends. Both ends are finite, `from` ≤ `to`. */
export function centerOfRange(from: number, to: number): { center: string; tolerance: string } {
  const low = parseDecimal(String(from));
  const high = parseDecimal(String(to));
  if (low === null || high === null) throw new Error(`not a range of numbers: ${from} to ${to}`);
  // One digit more than the longer one has: half of an odd last digit.
  const scale = Math.max(low.scale, high.scale) + 1;
  const start = low.units * 10n ** BigInt(scale - low.scale);
  const end = high.units * 10n ** BigInt(scale - high.scale);
  return { center: digits((start + end) / 2n, scale), tolerance: digits((end - start) / 2n, scale) };
}

function digits(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const all = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = all.slice(0, -scale);
  const part = all.slice(-scale).replace(/0+$/, '');
  return `${sign}${whole}${part === '' ? '' : `.${part}`}`;
}
