/** Letters and digits that nobody mistakes for another when they are read out or copied from a wall: no 0, O, 1, I and L. */
export const JOIN_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const JOIN_CODE_LENGTH = 6;

/** A code of the numbers given, each from 0 to below the alphabet's length; drawing them is the caller's. */
export function joinCodeOf(drawn: readonly number[]): string {
  return drawn.map((number) => JOIN_ALPHABET[number] ?? '').join('');
}

/** A code as somebody typed it: any capitals, blanks and hyphens anywhere. Null for what cannot be one. */
export function readJoinCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]+/g, '');
  const fits = plain.length === JOIN_CODE_LENGTH && [...plain].every((sign) => JOIN_ALPHABET.includes(sign));
  return fits ? plain : null;
}
