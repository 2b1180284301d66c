import type { Challenge, ClusterFiles } from '../../content/challenge';
import { fail, ok, type Result } from '../../core/result';

/** UTF-16 units of one file and of all of them: far more than any configuration has. */
const MOST_OF_ONE = 64 * 1024;
const MOST = 256 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a binary file has and a text has not
const BINARY = /[\0-\x08\x0e-\x1f\ufffd]/;

/** What may be handed in: a challenge's own files. */
export type SubmissionFrame = Pick<Challenge, 'start' | 'readOnly' | 'mayAdd'>;

/**
 * Files that a learner changed, by path → the whole state, the start under them. Refused with a sentence that names the file:
 * a path that the challenge does not have, a read-only file that differs, text that is none, too much of it. An emptied file is a
 * state like any other. Line ends and a byte order mark stay as they are.
 */
export function readSubmission(
  { start, readOnly, mayAdd }: SubmissionFrame,
  changed: ClusterFiles,
): Result<ClusterFiles, string> {
  let all = 0;
  for (const [path, text] of Object.entries(changed)) {
    const known = Object.hasOwn(start, path);
    if (!known && !mayAdd.includes(path)) return fail(`This challenge has no file "${clip(path)}".`);
    if (readOnly.includes(path) && text !== start[path])
      return fail(`${path} is read-only here: put it back.`);
    if (text.length > MOST_OF_ONE)
      return fail(
        `${path} holds more than ${MOST_OF_ONE / 1024} KB. A configuration file is far smaller: take out what does not belong.`,
      );
    const at = text.search(BINARY);
    if (at >= 0)
      return fail(
        `${path} holds bytes that are no text (line ${text.slice(0, at).split('\n').length}): paste the text of a configuration file.`,
      );
    all += text.length;
  }
  if (all > MOST)
    return fail(`All files together hold more than ${MOST / 1024} KB: take out what does not belong.`);
  const added = Object.entries(changed).filter(
    ([path, text]) => Object.hasOwn(start, path) || text.trim() !== '',
  );
  return ok({ ...start, ...Object.fromEntries(added) });
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
