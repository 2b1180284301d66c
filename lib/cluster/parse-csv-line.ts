/** The first record of encoding/csv with its defaults, as pflag reads list values: blanks kept, `"` quotes; null where Go errors. */
export function parseCsvLine(text: string): string[] | null {
  const out: string[] = [];
  const line = text.replace(/^(\r?\n)+/, '');
  let at = 0;
  if (line === '') return null;
  for (;;) {
    let field = '';
    if (line[at] === '"') {
      at++;
      for (;;) {
        const close = line.indexOf('"', at);
        if (close < 0) return null;
        field += line.slice(at, close);
        at = close + 1;
        if (line[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const end = line.slice(at).search(/[,\n]/);
      const stop = end < 0 ? line.length : at + end;
      field = line.slice(at, stop);
      if (field.includes('"')) return null;
      at = stop;
    }
    out.push(field);
    if (at >= line.length || line[at] === '\n' || line.startsWith('\r\n', at)) return out;
    if (line[at] !== ',') return null;
    at++;
  }
}
