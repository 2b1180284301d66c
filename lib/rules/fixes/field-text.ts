/** A value as YAML writes it on one line; `json` where it stands inside braces or brackets. */
export function fieldText(value: unknown, json: boolean): string {
  if (typeof value === 'string' && !json && isPlain(value)) return value;
  if (Array.isArray(value) && !json) return `[${value.map((item) => fieldText(item, true)).join(', ')}]`;
  return JSON.stringify(value);
}

/** Words that no YAML reader takes for anything but text, in a place where nothing follows on the line. */
function isPlain(text: string): boolean {
  return /^[A-Za-z/][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text);
}
