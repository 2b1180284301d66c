/** The names of a URL query as Go's url.ParseQuery reads it (`%` escapes and `+` decoded), or null where it errors. */
export function parseQuery(text: string): string[] | null {
  const names: string[] = [];
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    if (pair.includes(';') || /%(?![0-9a-fA-F]{2})/.test(pair)) return null;
    const name = pair.split('=')[0] ?? '';
    names.push(
      name
        .replaceAll('+', ' ')
        .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }
  return names;
}
