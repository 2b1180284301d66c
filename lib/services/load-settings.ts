import 'server-only';
import { learnerSettingsOf } from './learner-settings-of';
import type { SettingsView, Viewer } from './page-views';

/** The settings page: what is set, and the zones one can choose from. */
export async function loadSettings(viewer: Viewer): Promise<SettingsView> {
  return { viewer, settings: await learnerSettingsOf(viewer.id), zones: Intl.supportedValuesOf('timeZone') };
}
