import { readFileSync, statSync } from 'node:fs';

const LIMIT = 2_000_000;

/**
 * The text of a file, or null for one that only counts as being there: private keys (never kept), what is not text, what is too
 * large or may not be read. `note` says why where that is worth a word.
 */
export function readableText(path: string): { text: string | null; note: string | null } {
  try {
    const { size } = statSync(path);
    if (size > LIMIT)
      return { text: null, note: `larger than ${LIMIT / 1e6} MB, so it is only known to be there.` };
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return { text: null, note: null };
    const text = bytes.toString('utf8');
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)
      ? { text: certificatesOnly(text), note: null }
      : { text, note: null };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return {
      text: null,
      note:
        code === 'EACCES'
          ? 'it may not be read by this user, so it is only known to be there.'
          : `it cannot be read (${code}).`,
    };
  }
}

/** A PEM file with its private keys left out; null where nothing else is in it. A kubeconfig with inline keys is no PEM file. */
function certificatesOnly(text: string): string | null {
  const rest = text.replace(/-----BEGIN ([A-Z ]*PRIVATE KEY)-----[\s\S]*?-----END \1-----\r?\n?/g, '');
  return rest.trim() === '' ? null : rest;
}
