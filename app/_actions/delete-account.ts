'use server';

import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { deleteAccount } from '@/lib/services/delete-account';
import type { FormState } from '../_components/form-action';
import { authRequest } from './auth-request';

/** Deletes the account of the one who asks with everything in it, once the word DELETE was typed. */
export async function deleteAccountAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, message: 'You are signed out. Sign in again.' };
  if (form.get('confirm') !== 'DELETE') {
    return { ok: false, message: null, fields: { confirm: 'Type DELETE in capital letters to confirm.' } };
  }
  await authRequest('/sign-out', {});
  await deleteAccount(viewer);
  redirect('/');
}
