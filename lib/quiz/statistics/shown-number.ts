/** A number as a sentence shows it: with so many digits after the point, a true minus sign, and no "-0". */
export function shownNumber(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
