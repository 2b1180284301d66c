'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../_components/form-action';
import { authRequest } from './auth-request';

/** Ends this session. */
export async function signOutAction(_previous: FormState, _form: FormData): Promise<FormState> {
  await authRequest('/sign-out', {});
  redirect('/');
}
