const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/**
 * Where each code unit of a YAML scalar's text stands in the scalar as written (quotes, block header, indentation and all),
 * or null where the two cannot be laid side by side (numeric escapes, an alias).
 */
export function alignScalar(raw: string, text: string): readonly number[] | null {
  const [first = ''] = raw;
  const quote = first === '"' || first === "'" ? first : '';
  let from = quote === '' ? 0 : 1;
  if (first === '|' || first === '>') from = raw.indexOf('\n') + 1;
  const out: number[] = [];
  for (const unit of text.split('')) {
    for (;;) {
      if (from >= raw.length) {
        if (!/\s/.test(unit)) return null;
        out.push(raw.length);
        break;
      }
      const char = raw[from] as string;
      if (quote === '"' && char === '\\') {
        const next = raw[from + 1] ?? '';
        if (/[\r\n]/.test(next)) {
          from++;
          continue;
        }
        if (ESCAPES[next] !== unit) return null;
        out.push(from);
        from += 2;
        break;
      }
      if (char === unit || (char === '\n' && unit === ' ')) {
        out.push(from);
        from += quote === "'" && char === "'" ? 2 : 1;
        break;
      }
      if (!/\s/.test(char)) return null;
      from++;
    }
  }
  return out;
}
