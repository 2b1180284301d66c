/** Words in a cell with commas between them; a comma within one has a backslash before it. */
export function writeList(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\,]/g, '\\$&')).join(', ');
}

/** The words that {@link writeList} wrote, or that a person did: none empty, none twice. */
export function readList(cell: string): string[] {
  const words = [...cell.matchAll(/((?:\\[\\,]|[^,])*)(?:,|$)/g)].map(([, word = '']) =>
    word.replace(/\\([\\,])/g, '$1').trim(),
  );
  return [...new Set(words.filter((word) => word !== ''))];
}
