import 'server-only';
import { findSettings } from '../db/find-settings';
import { defaultSettings } from '../srs/default-settings';
import type { LearnerSettings } from '../srs/learner-settings';
import { settingsSchema } from '../srs/settings-schema';

/** The learner's settings, or the defaults (in UTC until the browser's zone is known). Stored rubbish falls back too. */
export async function learnerSettingsOf(learnerId: string): Promise<LearnerSettings> {
  const stored = await findSettings(learnerId);
  if (stored === null) return defaultSettings('UTC');
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings('UTC');
}
