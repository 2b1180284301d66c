'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { changeSettings } from '@/lib/services/change-settings';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { THEME_COOKIE } from '../_components/theme-cookie';
import { settingsFromForm } from './settings-from-form';

/** The names under which the form knows the settings' fields. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'calendar.zone': 'zone',
  'calendar.rolloverHour': 'rolloverHour',
  'parameters.requestRetention': 'requestRetention',
  'deck.exam': 'deckExam',
  'deck.paths': 'deckPaths',
  'deck.by': 'deckBy',
};

/** Saves the settings form; every fault is a sentence at its field, and nothing is saved then. */
export async function saveSettingsAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null)
    return { ok: false, message: 'You are signed out. Sign in again; nothing was changed.' };
  const changed = await changeSettings(viewer, (settings) => settingsFromForm(settings, form));
  if (!changed.ok) {
    const fields = Object.entries(changed.problem.fields).map(([path, message]) => {
      const shortcut = path.startsWith('shortcuts.') ? `shortcut.${path.slice('shortcuts.'.length)}` : path;
      return [FIELD_OF[path] ?? shortcut, message];
    });
    return {
      ok: false,
      message: 'Some fields need a look. Nothing was saved.',
      fields: Object.fromEntries(fields),
    };
  }
  (await cookies()).set(THEME_COOKIE, changed.value.theme, {
    path: '/',
    sameSite: 'lax',
    maxAge: 365 * 86_400,
  });
  revalidatePath('/', 'layout');
  return { ok: true, message: 'Settings saved' };
}
