import type { Match } from './forgiving-match';

/** A file path: quotes around it and a slash at its end are forgiven; case counts, as it does on Linux. */
export function matchFilePath(typed: string, accepted: string): Match {
  const given = plainPath(typed);
  const wanted = plainPath(accepted);
  if (given === wanted) return { outcome: 'right', remark: null };
  return given.toLowerCase() === wanted.toLowerCase()
    ? { outcome: 'wrong', remark: 'File paths are case-sensitive.' }
    : { outcome: 'wrong', remark: null };
}

function plainPath(text: string): string {
  return text
    .replace(/^(["'`])(.*)\1$/, '$2')
    .trim()
    .replace(/(?<=.)\/+$/, '');
}
