import { zipSync } from 'fflate';

/** The archive's files would carry the time of packing; with this one the same files are the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** A zip archive of files by path. The same files give the same bytes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}
