import 'server-only';
import { join } from 'node:path';
import type { Challenge } from '../content/challenge';
import { loadChallenges } from '../content/load';
import { repositoryRoot } from '../db/repository-root';

// For start-up, pages and routes, which Next bundles apart.
const holder = globalThis as typeof globalThis & { spokewiseChallenges?: ReadonlyMap<string, Challenge> };

/** The live challenges by slug, in the catalogue's order, read once per process. */
export function theChallenges(): ReadonlyMap<string, Challenge> {
  holder.spokewiseChallenges ??= bySlug(
    loadChallenges(join(repositoryRoot(), 'content/challenges')).challenges,
  );
  return holder.spokewiseChallenges;
}

/** Makes `theChallenges()` give these (tests); undefined goes back to the content. */
export function replaceChallenges(challenges: readonly Challenge[] | undefined): void {
  if (challenges === undefined) delete holder.spokewiseChallenges;
  else holder.spokewiseChallenges = bySlug(challenges);
}

function bySlug(challenges: readonly Challenge[]): ReadonlyMap<string, Challenge> {
  const live = challenges.filter(({ status }) => status === 'live');
  return new Map(live.map((challenge) => [challenge.id, challenge]));
}
