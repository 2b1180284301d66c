/** Go's filepath.Join of an absolute folder and a path: `.`, `..` and doubled slashes are worked out. */
export function joinPath(folder: string, path: string): string {
  const out: string[] = [];
  for (const part of `${folder}/${path}`.split('/'))
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  return `/${out.join('/')}`;
}
