import { readFiles } from './read-files';
import type { GivenFile } from './read-given';

/** At most so many files are taken from one folder. */
const MOST = 300;

/** The files of a drop, folders opened, each with its path inside what was dropped. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // Entries must be taken before anything is awaited: the list is emptied when the event ends.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readFiles([...transfer.files]);
  const found: File[] = [];
  const paths = new Map<File, string>();
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (found.length >= MOST) return;
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      paths.set(file, entry.fullPath);
      found.push(file);
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const one of some) await walk(one);
    }
  };
  for (const entry of entries) await walk(entry);
  return readFiles(found, (file) => paths.get(file) ?? file.name);
}
