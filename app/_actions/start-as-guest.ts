'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { pathIds } from '@/lib/rules/path-ids';
import { adoptZone } from '@/lib/services/adopt-zone';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { authRequest } from './auth-request';

/** One click: a guest's account, then the first review, of one `path` where the form names it. The field `zone` carries the browser's time zone. */
export async function startAsGuestAction(_previous: FormState, form: FormData): Promise<FormState> {
  if ((await currentViewer()) === null) {
    const reply = await authRequest('/sign-in/anonymous', {});
    if (reply.status === 429)
      return { ok: false, message: 'Too many new guests from here. Wait a minute, then try again.' };
    if (!reply.ok) return { ok: false, message: 'Starting as a guest did not work. Try again in a moment.' };
    const zone = form.get('zone');
    if (reply.userId !== null && typeof zone === 'string') await adoptZone(reply.userId, zone);
  }
  const path = pathIds.find((id) => id === form.get('path'));
  redirect((path ? `/review?path=${path}` : '/review') as Route);
}
