'use server';

import { cookies } from 'next/headers';
import { changeSettings } from '@/lib/services/change-settings';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { THEME_COOKIE } from '../_components/theme-cookie';

/** Light, dark, or as the system says; remembered in a cookie so that the first paint is right, and with the account. */
export async function setThemeAction(_previous: FormState, form: FormData): Promise<FormState> {
  const theme = form.get('theme');
  if (theme !== 'light' && theme !== 'dark' && theme !== 'system') {
    return { ok: false, message: null, fields: { theme: 'Choose light, dark or system.' } };
  }
  (await cookies()).set(THEME_COOKIE, theme, { path: '/', sameSite: 'lax', maxAge: 365 * 86_400 });
  const viewer = await currentViewer();
  if (viewer !== null) await changeSettings(viewer, (settings) => ({ ...settings, theme }));
  return { ok: true, message: 'Saved' };
}
