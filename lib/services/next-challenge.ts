import 'server-only';
import { listChallengeProgress } from '../db/challenge-progress';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

/** The challenge to do after this one: the next by order that is not solved, beginning again after the last; null when there is none. */
export async function nextChallenge(viewer: Viewer, slug: string): Promise<string | null> {
  const solved = new Set(
    (await listChallengeProgress(viewer.id)).flatMap((one) =>
      one.state === 'solved' || one.state === 'solved-with-help' ? [one.slug] : [],
    ),
  );
  const all = [...theChallenges().keys()];
  const at = all.indexOf(slug);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find((one) => !solved.has(one)) ?? null;
}
