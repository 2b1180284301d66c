import type { GivenFile } from './read-given';

/** At most so many files are taken at once. */
const MOST = 300;

/** The texts of files that were chosen, with the path that a chosen folder gives each. */
export async function readFiles(
  files: readonly File[],
  nameOf: (file: File) => string = (file) => file.webkitRelativePath || file.name,
): Promise<readonly GivenFile[]> {
  return Promise.all(
    files.slice(0, MOST).map(async (file) => ({ name: nameOf(file), text: await file.text() })),
  );
}
