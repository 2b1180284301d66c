import 'server-only';
import { type ListedSubmission, listSubmissions } from '../db/challenge-submissions';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';

const MOST = 5;

/** What somebody handed in last to a challenge, the newest first, with the zone and the moment to say when that was. */
export async function loadChecks(
  viewer: Viewer,
  slug: string,
): Promise<{ checks: readonly ListedSubmission[]; zone: string; now: number }> {
  const [checks, { calendar }] = await Promise.all([
    listSubmissions(viewer.id, slug, MOST),
    learnerSettingsOf(viewer.id),
  ]);
  return { checks, zone: calendar.zone, now: clock() };
}
