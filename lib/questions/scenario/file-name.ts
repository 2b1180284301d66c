/** The last part of a cluster path, as a person would call the file. */
export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
