/** A knob's value as editors say it; `quote` stands around what is written in files. */
export function valueWords(value: unknown, quote: '' | '`' = ''): string {
  if (value === null || value === undefined) return 'made up at start';
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'empty';
  return `${quote}${typeof value === 'object' ? JSON.stringify(value) : String(value)}${quote}`;
}
