/** A decimal number without rounding: units × 10^−scale. */
export type Decimal = { units: bigint; scale: number };

const LONGEST = 400;

/** The number that a text writes in digits, with or without an exponent, or null: for files, so that 3.14 ± 0.01 ends at 3.15. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match || text.length > LONGEST) return null;
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  if (whole === '' && part === '') return null;
  const units = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  const scale = part.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}
