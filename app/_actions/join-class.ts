'use server';

import { redirect } from 'next/navigation';
import { adoptZone } from '@/lib/services/adopt-zone';
import { memberNameSchema } from '@/lib/services/class-schema';
import { currentViewer } from '@/lib/services/current-viewer';
import { GUEST_NAME } from '@/lib/services/guest-name';
import { joinClass, lookUpCode, NEEDS_ACCOUNT } from '@/lib/services/join-class';
import type { Viewer } from '@/lib/services/page-views';
import type { FormState } from '../_components/form-action';
import { toRoute } from '../_components/to-route';
import { authRequest } from './auth-request';
import { networkAddress } from './network-address';

/** Joins the class of `code` under `name`; whoever is not signed in becomes a guest by it, once it is clear that the class takes them. */
export async function joinClassAction(_previous: FormState, form: FormData): Promise<FormState> {
  const [typed, from, signedIn] = [form.get('code'), await networkAddress(), await currentViewer()];
  const code = typeof typed === 'string' ? typed : '';
  const name = memberNameSchema.safeParse(form.get('name') ?? '');
  if (!name.success)
    return { ok: false, message: null, fields: { name: name.error.issues[0]?.message ?? '' } };
  let viewer: Viewer | null = signedIn;
  if (viewer === null) {
    const open = await lookUpCode(null, { code, from });
    if (!open.ok) return { ok: false, message: open.problem.message };
    if (!open.value.guestsMayJoin) return { ok: false, message: NEEDS_ACCOUNT.message };
    const { status, userId } = await authRequest('/sign-in/anonymous', {});
    if (status === 429)
      return { ok: false, message: 'Too many new guests from here. Wait a minute, then try again.' };
    if (userId === null)
      return { ok: false, message: 'Starting as a guest did not work. Try again in a moment.' };
    const zone = form.get('zone');
    if (typeof zone === 'string') await adoptZone(userId, zone);
    viewer = { id: userId, name: GUEST_NAME, email: null, guest: true, role: 'learner' };
  }
  const joined = await joinClass(viewer, { code, from, name: name.data });
  if (!joined.ok) return { ok: false, message: joined.problem.message };
  redirect(toRoute(`/classes/${joined.value}`));
}
