'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { adoptZone } from '@/lib/services/adopt-zone';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { authRequest } from './auth-request';
import { fieldMessages } from './field-messages';
import { nextPlace } from './next-place';
import { rememberFormerGuest } from './remember-former-guest';

const schema = z.object({
  name: z.string().trim().min(1, 'Tell us what to call you.').max(80, 'At most 80 characters.'),
  email: z.email('This is not an e-mail address.').max(200),
  password: z.string().min(10, 'At least 10 characters.').max(128, 'At most 128 characters.'),
});

/** Makes an account. A guest who signs up keeps every review: the guest's rows move over. The field `zone` is the browser's time zone. */
export async function signUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: null, fields: fieldMessages(parsed.error) };
  const before = await currentViewer();
  const reply = await authRequest('/sign-up/email', parsed.data);
  if (reply.status === 429) return { ok: false, message: 'Too many tries. Wait a minute, then try again.' };
  if (reply.code?.startsWith('USER_ALREADY_EXISTS')) {
    return {
      ok: false,
      message: null,
      fields: { email: 'There is an account with this address already. Sign in instead.' },
    };
  }
  if (!reply.ok)
    return { ok: false, message: 'Signing up did not work. Nothing was changed; try again in a moment.' };
  const zone = form.get('zone');
  if (reply.userId !== null && typeof zone === 'string') await adoptZone(reply.userId, zone);
  await rememberFormerGuest(before, reply.userId);
  redirect(nextPlace(form.get('next')));
}
