import type { Challenge, ClusterFiles } from '../content/challenge';
import type { StoredDraft } from '../db/stored-challenge';
import type { ChallengeDraft } from './challenge-views';

/** Whether a learner may write this file of a challenge. */
export function mayWrite({ start, mayAdd, readOnly }: Challenge, path: string): boolean {
  return (Object.hasOwn(start, path) || mayAdd.includes(path)) && !readOnly.includes(path);
}

/** A stored draft as pages have it: files that the challenge has no longer are left out (they stay stored until the next save), and a note says so. */
export function presentDraft(
  challenge: Challenge,
  stored: StoredDraft | null,
): { draft: ChallengeDraft | null; note: string | null } {
  if (stored === null) return { draft: null, note: null };
  const gone = Object.keys(stored.files).filter((path) => !mayWrite(challenge, path));
  const files: ClusterFiles = Object.fromEntries(
    Object.entries(stored.files).filter(([path]) => mayWrite(challenge, path)),
  );
  const note =
    gone.length === 0
      ? null
      : `This challenge was changed since you saved: ${gone.join(', ')} can no longer be edited here, so your text of it is left out. All else is as you left it.`;
  return { draft: { files, version: stored.version, savedAt: new Date(stored.savedAt).toISOString() }, note };
}
