/** One import as written. */
export type ImportOf = { specifier: string; line: number; typeOnly: boolean };

const patterns: readonly RegExp[] = [
  // import … from '…', export … from '…'
  /(?<![.\w$])(?:import|export)\b(\s+type\b(?!\s*,|\s+from\b))?[^;'"()=`]*?\bfrom\s*(['"])/g,
  // import '…'
  /(?<![.\w$])import()\s*(['"])/g,
  // import('…'), require('…'), typeof import('…')
  /(?<![.\w$])(?:import|require)()\s*\(\s*(['"`])/g,
];

/** The imports of a source, in order, found in its masked text and read from the source itself. */
export function importsOf(source: string, masked: string): readonly ImportOf[] {
  const found = patterns.flatMap((pattern) =>
    [...masked.matchAll(pattern)].map((match) => {
      const from = match.index + match[0].length;
      const to = source.indexOf(match[2] ?? "'", from);
      return {
        at: from,
        specifier: source.slice(from, to),
        typeOnly: match[1] !== undefined && match[1] !== '',
      };
    }),
  );
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, specifier, typeOnly }) => ({ specifier, typeOnly, line: lineAt(source, at) }));
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
