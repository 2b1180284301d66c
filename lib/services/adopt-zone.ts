import 'server-only';
import { findSettings } from '../db/find-settings';
import { saveSettings } from '../db/save-settings';
import { defaultSettings } from '../srs/default-settings';
import { isZone } from '../srs/is-zone';

/** Takes over the browser's time zone for a learner who has not set anything yet; an unknown zone is ignored. */
export async function adoptZone(learnerId: string, zone: string): Promise<void> {
  if (!isZone(zone) || (await findSettings(learnerId)) !== null) return;
  await saveSettings(learnerId, defaultSettings(zone));
}
