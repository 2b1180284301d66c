const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/^0[xX](_?[0-9a-fA-F])+$/, 16],
  [/^0[bB](_?[01])+$/, 2],
  [/^0[oO](_?[0-7])+$/, 8],
  [/^0(_?[0-7])+$/, 8],
  [/^(0|[1-9](_?[0-9])*)$/, 10],
];

/**
 * strconv.ParseInt(text, 0, bits), or ParseUint when `signed` is false: base prefixes and `_` between digits are read.
 * Gives the number, or the reason: 'syntax' or 'range'. Numbers beyond 2^53 lose precision as doubles do.
 */
export function parseGoInteger(text: string, bits: 32 | 64, signed = true): number | 'syntax' | 'range' {
  const sign = signed ? /^[+-]/.exec(text)?.[0] : undefined;
  const body = sign === undefined ? text : text.slice(1);
  const shape = SHAPES.find(([pattern]) => pattern.test(body));
  if (shape === undefined) return 'syntax';
  const plain = body.replaceAll('_', '');
  if (plain.length > 400) return 'range';
  const digits = shape[1] === 8 ? `0o${plain.replace(/^0[oO]?/, '') || '0'}` : plain;
  const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
  const top = 1n << BigInt(signed ? bits - 1 : bits);
  if (value >= top || value < (signed ? -top : 0n)) return 'range';
  return Number(value);
}
