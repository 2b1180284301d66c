/** A question's folder as one text, to list and to look for: "kubelet/ports". A slash in a name is doubled; empty at the top. */
export function folderName(category: readonly string[]): string {
  return category.map((name) => name.replaceAll('/', '//')).join('/');
}
