const VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** validation.IsValidLabelValue: empty, or at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. */
export function isLabelValue(text: string): boolean {
  return text === '' || VALUE.test(text);
}
