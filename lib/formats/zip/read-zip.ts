import { Unzip, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '@/lib/core/result';
import type { ReadProblem } from '../read-report';

const LARGEST = 5 * 1024 * 1024;
const LARGEST_UNPACKED = 50 * 1024 * 1024;
const MOST_ENTRIES = 2000;
/** So little is given to the inflater at once that even the worst bomb unpacks about a megabyte before it is looked at. */
const CHUNK = 1024;

/**
 * The files of a zip archive, by path. At most 5 MB packed, 2,000 entries and 50 MB unpacked, counted while unpacking: what the headers
 * claim is not believed. Archives with paths out of their folder, absolute paths or two files of one path are refused, and
 * so are those that are cut off, encrypted or damaged.
 */
export function readZip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, ReadProblem> {
  if (bytes.length > LARGEST)
    return refuse('too-large', 'The archive is larger than 5 MB. Leave its media out.');
  const promised = entriesInDirectory(bytes);
  if (promised === null)
    return refuse('not-zip', 'The file is no zip archive, or the end of it is missing: download it again.');

  const pieces = new Map<string, Uint8Array[]>();
  let problem: ReadProblem | null = null;
  let entries = 0;
  let unfinished = 0;
  let unpacked = 0;
  const stop = (code: string, message: string) => {
    problem ??= { code, message, line: null };
  };
  const unzip = new Unzip((file) => {
    entries++;
    if (entries > MOST_ENTRIES) return stop('too-many-entries', 'The archive holds more than 2,000 files.');
    const path = file.name.replaceAll('\\', '/');
    const fault = pathFault(path);
    if (fault !== null)
      return stop('unsafe-path', `The archive has a file whose path ${fault}; nothing of it was read.`);
    if (pieces.has(path)) return stop('double-entry', `The archive holds “${path.slice(0, 80)}” twice.`);
    const parts: Uint8Array[] = [];
    pieces.set(path, parts);
    unfinished++;
    file.ondata = (error, data, isLast) => {
      if (error) return stop('damaged', `“${path.slice(0, 80)}” in the archive is damaged: pack it again.`);
      unpacked += data.length;
      if (unpacked > LARGEST_UNPACKED)
        return stop('too-large-unpacked', 'The archive unpacks to more than 50 MB.');
      parts.push(data);
      if (isLast) unfinished--;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && problem === null; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch {
    stop(
      'damaged',
      'The archive is damaged, encrypted, or packed in a way that is not known here: pack it again.',
    );
  }
  if (problem !== null) return fail(problem);
  if (unfinished > 0 || entries !== promised)
    return refuse('damaged', 'The archive is damaged: not all files that it lists are in it. Pack it again.');
  return ok(
    new Map(
      [...pieces]
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, parts]) => [path, joined(parts)] as const),
    ),
  );
}

function refuse(code: string, message: string) {
  return fail<ReadProblem>({ code, message, line: null });
}

function pathFault(path: string): string | null {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'does not begin in its own folder';
  if (path.split('/').includes('..')) return 'leads out of its folder';
  return path === '' || path.includes('\0') ? 'is not a path' : null;
}

/** How many entries the directory at the end of an archive counts, or null when there is no such end. */
function entriesInDirectory(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
