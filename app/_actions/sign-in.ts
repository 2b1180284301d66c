'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { authRequest } from './auth-request';
import { fieldMessages } from './field-messages';
import { nextPlace } from './next-place';
import { rememberFormerGuest } from './remember-former-guest';

const schema = z.object({
  email: z.email('This is not an e-mail address.').max(200),
  password: z.string().min(1, 'Type your password.').max(128),
});

/** Signs in. What a guest reviewed on this device before moves into the account. */
export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: null, fields: fieldMessages(parsed.error) };
  const before = await currentViewer();
  const reply = await authRequest('/sign-in/email', parsed.data);
  if (reply.status === 429) return { ok: false, message: 'Too many tries. Wait a minute, then try again.' };
  if (!reply.ok) return { ok: false, message: 'E-mail address and password do not fit together.' };
  await rememberFormerGuest(before, reply.userId);
  redirect(nextPlace(form.get('next')));
}
