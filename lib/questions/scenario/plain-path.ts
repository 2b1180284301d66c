/** The last part of a cluster path, as a person would call the file. */
export function plainPath(path: string): string {
  return `\`${path.split('/').at(-1) ?? path}\``;
}
