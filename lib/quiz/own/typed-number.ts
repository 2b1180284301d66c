import { parseDecimal } from '../../formats/decimal';

/**
 * The number that was typed, or null. A comma is taken for a point; one that could part thousands as well (1,024) is refused, so that
 * nobody is graded on a guess.
 */
export function typedNumber(input: string): number | null {
  const plain = input
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u00a0\u2009\u202f ]/g, '');
  if (plain.length > 60 || (plain.match(/,/g) ?? []).length > 1) return null;
  if (plain.includes(',') && (plain.includes('.') || /,\d{3}$/.test(plain))) return null;
  const text = plain.replace(',', '.');
  if (parseDecimal(text) === null) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The first range that a number is in, or undefined. */
export function rangeOf<T extends { from: number; to: number }>(
  number: number,
  ranges: readonly T[],
): T | undefined {
  return ranges.find(({ from, to }) => number >= from && number <= to);
}

/** A range in words. */
export function rangeWords({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
