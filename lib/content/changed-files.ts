import type { ClusterFiles } from './challenge';

/** The files that differ from the start, also those that were added. */
export function changedFiles(start: ClusterFiles, files: ClusterFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path, text]) => start[path] !== text));
}
