import type { ClusterFiles } from './challenge';

/** Whether two sets of files hold the same paths with the same texts. */
export function sameFiles(a: ClusterFiles, b: ClusterFiles): boolean {
  const paths = Object.keys(a);
  return (
    paths.length === Object.keys(b).length &&
    paths.every((path) => Object.hasOwn(b, path) && a[path] === b[path])
  );
}
