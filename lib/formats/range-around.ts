import { type Decimal, parseDecimal } from './decimal';

/** A number and how far from it is still right, both as text, as the ends of what is right; null when either is no number. */
export function rangeAround(center: string, tolerance: string): { from: number; to: number } | null {
  const middle = parseDecimal(center);
  const reach = parseDecimal(tolerance.trim() === '' ? '0' : tolerance);
  if (middle === null || reach === null) return null;
  const scale = Math.max(middle.scale, reach.scale);
  const at = scaled(middle, scale);
  const by = scaled(reach, scale);
  const width = by < 0n ? -by : by;
  const range = { from: numberOf(at - width, scale), to: numberOf(at + width, scale) };
  return Number.isFinite(range.from) && Number.isFinite(range.to) ? range : null;
}

function scaled({ units, scale }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

function numberOf(units: bigint, scale: number): number {
  return Number(`${units}e-${scale}`) + 0;
}
