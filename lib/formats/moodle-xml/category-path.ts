/** `$course$/top/Security/TLS`: the path below the place that it belongs to. `//` is a slash in a name. */
export function categoryPath(text: string): string[] {
  const path = text
    .trim()
    .replace(/^\$[a-z]+\d*\$\/?/i, '')
    .replace(/^top(?:\/(?!\/)|$)/, '');
  return path
    .split(/((?:\/\/)+|\/)/)
    .reduce<string[]>(
      (names, piece) => {
        if (piece === '/') names.push('');
        else names[names.length - 1] += piece.startsWith('//') ? piece.replaceAll('//', '/') : piece;
        return names;
      },
      [''],
    )
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
