import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { saveSettings } from '../db/save-settings';
import type { LearnerSettings } from '../srs/learner-settings';
import { settingsSchema } from '../srs/settings-schema';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';

/** A problem per dotted field path, as sentences. */
export type SettingsProblem = { fields: Readonly<Record<string, string>> };

/** Changes the learner's own settings: `change` gets what is stored and gives the whole; it is checked before it is saved. */
export async function changeSettings(
  viewer: Viewer,
  change: (settings: LearnerSettings) => unknown,
): Promise<Result<LearnerSettings, SettingsProblem>> {
  const parsed = settingsSchema.safeParse(change(await learnerSettingsOf(viewer.id)));
  if (!parsed.success) {
    return fail({
      fields: Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message])),
    });
  }
  await saveSettings(viewer.id, parsed.data);
  return ok(parsed.data);
}
