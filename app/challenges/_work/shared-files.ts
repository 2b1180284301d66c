import type { ClusterFiles } from '@/lib/content/challenge';
import { boundedBytes } from '../../_components/bounded-bytes';

/** What a link may carry, in UTF-16 units of files and in characters of the fragment. */
const MOST_FILES = 60;
const MOST_PRESENT = 300;
const MOST_TEXT = 512 * 1024;
const MOST_FRAGMENT = 256 * 1024;
const PATH = /^(control-plane|node|cluster)\/[^\0]{1,300}$/;

/** `present` and `complete` as for the rule library: files that exist unseen, and whether every other one is absent. */
export type SharedFiles = {
  minor: number;
  files: ClusterFiles;
  present: readonly string[];
  complete: boolean;
};
export type ReadShared =
  | { kind: 'none' }
  | { kind: 'bad'; sentence: string }
  | ({ kind: 'read' } & SharedFiles);

/** Files as the fragment of a link: JSON, deflated, in base64 for addresses. */
export async function writeShared(shared: SharedFiles): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  let text = '';
  for (const byte of packed ?? []) text += String.fromCharCode(byte);
  return `#files=${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What a fragment carries. Broken or huge ones get a sentence; nothing is unpacked past the bound. */
export async function readShared(hash: string): Promise<ReadShared> {
  if (!hash.startsWith('#files=')) return { kind: 'none' };
  const bad = (sentence: string): ReadShared => ({ kind: 'bad', sentence });
  if (hash.length > MOST_FRAGMENT)
    return bad('This link carries more than a page can take. Ask for the files themselves and paste them.');
  const broken = bad(
    'This link is broken: its end may be missing. Ask for it again, or paste the files themselves.',
  );
  try {
    const packed = atob(hash.slice(7).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    const plain = await pipe(bytes, new DecompressionStream('deflate-raw'), MOST_TEXT * 3);
    if (plain === null)
      return bad(
        'The files in this link are larger than 512 KB. Ask for the files themselves and paste them.',
      );
    const { minor, files, present, complete } = JSON.parse(new TextDecoder().decode(plain)) as Record<
      string,
      unknown
    >;
    if (typeof files !== 'object' || files === null || !Number.isInteger(minor)) return broken;
    const entries = Object.entries(files).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && PATH.test(entry[0]),
    );
    if (entries.length === 0 || entries.length > MOST_FILES) return broken;
    return {
      kind: 'read',
      minor: Number(minor),
      files: Object.fromEntries(entries),
      // Links of before these were carried have neither.
      present: (Array.isArray(present) ? present : [])
        .filter((path): path is string => typeof path === 'string' && PATH.test(path))
        .slice(0, MOST_PRESENT),
      complete: complete === true,
    };
  } catch {
    return broken;
  }
}

function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
) {
  return boundedBytes(new Blob([bytes]).stream().pipeThrough(through), most);
}
