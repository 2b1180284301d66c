import 'server-only';
import { sameFiles } from '../content/same-files';
import { fail, ok, type Result } from '../core/result';
import { findOpenAttempt } from '../db/challenge-attempts';
import { findChallengeProgress } from '../db/challenge-progress';
import { saveChallengeDraft } from '../db/save-challenge-draft';
import { mayWrite, presentDraft } from './challenge-draft';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { ChallengeDraft, DraftRequest } from './challenge-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

/**
 * Keeps what the learner is writing. A draft that another device saved since is not overwritten: it comes back with the refusal.
 * Anything may stand in the files, as a draft is judged by nobody.
 */
export async function saveDraft(
  viewer: Viewer,
  { slug, attempt, base, files }: DraftRequest,
): Promise<Result<Pick<ChallengeDraft, 'version' | 'savedAt'>, ChallengeRefusal>> {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return fail(REFUSALS.unknownChallenge);
  const stranger = Object.keys(files).find((path) => !mayWrite(challenge, path));
  if (stranger !== undefined)
    return fail({
      code: 'bad-files',
      message: `"${stranger.slice(0, 80)}" is no file that you may write in this challenge.`,
    });
  const open = await findOpenAttempt(viewer.id, slug);
  // A tab of an attempt that has ended: its text must not become that of the one that goes on now.
  if (open !== null && open.id !== attempt)
    return fail({
      code: 'attempt-over',
      message: 'This attempt has ended. What you wrote is kept on this device; load the page again to go on.',
    });
  const mode = open?.mode ?? 'learn';
  const at = clock();
  const version = await saveChallengeDraft({ learnerId: viewer.id, slug, mode, base, files, at });
  if (version !== null) return ok({ version, savedAt: new Date(at).toISOString() });
  const progress = await findChallengeProgress(viewer.id, slug);
  const stored = (mode === 'exam' ? progress?.examDraft : progress?.draft) ?? null;
  // The reply to an earlier save was lost on the way: the same again is no conflict.
  if (stored !== null && sameFiles(stored.files, files))
    return ok({ version: stored.version, savedAt: new Date(stored.savedAt).toISOString() });
  const { draft } = presentDraft(challenge, stored);
  return fail({
    code: 'other-device',
    message: 'This challenge was edited on another device since. Choose which text goes on; both are kept.',
    ...(draft === null ? {} : { draft }),
  });
}
