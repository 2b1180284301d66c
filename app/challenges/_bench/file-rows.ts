import type { EditorMarker } from '@/lib/rules/editor-marker';

/** A file as a tree lists it. */
export type FileRow = { path: string; fixed: boolean; changed: boolean; marked: number };

/** The files of a bench by path; `start` is null where nothing can have changed. */
export function fileRows(
  files: Readonly<Record<string, string>>,
  start: Readonly<Record<string, string>> | null,
  readOnly: readonly string[],
  markers: readonly EditorMarker[],
): readonly FileRow[] {
  const marked = new Map<string, number>();
  for (const { file } of markers) marked.set(file, (marked.get(file) ?? 0) + 1);
  return Object.keys(files)
    .toSorted()
    .map((path) => ({
      path,
      fixed: readOnly.includes(path),
      changed: start !== null && start[path] !== files[path],
      marked: marked.get(path) ?? 0,
    }));
}
