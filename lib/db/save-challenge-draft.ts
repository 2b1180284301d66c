import 'server-only';
import type { ClusterFiles } from '../content/challenge';
import { database, sql } from './client';

export type DraftToSave = {
  learnerId: string;
  slug: string;
  mode: 'learn' | 'exam';
  /** The version that the device last saw. */
  base: number;
  files: ClusterFiles;
  /** Epoch ms. */
  at: number;
};

/**
 * Saves the draft over the version that the device last saw and gives the new version; null when another device saved since, and
 * then nothing is written. Versions count up over both modes' drafts, so that one mode's is never taken for the other's.
 */
export async function saveChallengeDraft({
  learnerId,
  slug,
  mode,
  base,
  files,
  at,
}: DraftToSave): Promise<number | null> {
  const text = JSON.stringify(files);
  const when = new Date(at);
  const rows =
    mode === 'learn'
      ? await database().$queryRaw<{ version: number }[]>(sql`
          INSERT INTO "ChallengeProgress" ("learnerId", "slug", "saves", "draft", "draftVersion", "draftSavedAt")
          VALUES (${learnerId}, ${slug}, 1, ${text}, 1, ${when})
          ON CONFLICT ("learnerId", "slug") DO UPDATE SET "saves" = "ChallengeProgress"."saves" + 1,
            "draft" = excluded."draft", "draftVersion" = "ChallengeProgress"."saves" + 1, "draftSavedAt" = excluded."draftSavedAt"
          WHERE "ChallengeProgress"."draftVersion" = ${base} OR "ChallengeProgress"."draftVersion" = 0
          RETURNING "draftVersion" AS "version"`)
      : await database().$queryRaw<{ version: number }[]>(sql`
          INSERT INTO "ChallengeProgress" ("learnerId", "slug", "saves", "examDraft", "examDraftVersion", "examDraftSavedAt")
          VALUES (${learnerId}, ${slug}, 1, ${text}, 1, ${when})
          ON CONFLICT ("learnerId", "slug") DO UPDATE SET "saves" = "ChallengeProgress"."saves" + 1,
            "examDraft" = excluded."examDraft", "examDraftVersion" = "ChallengeProgress"."saves" + 1,
            "examDraftSavedAt" = excluded."examDraftSavedAt"
          WHERE "ChallengeProgress"."examDraftVersion" = ${base} OR "ChallengeProgress"."examDraftVersion" = 0
          RETURNING "examDraftVersion" AS "version"`);
  const version = rows[0]?.version;
  return version === undefined ? null : Number(version);
}
