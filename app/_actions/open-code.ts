'use server';

import { redirect } from 'next/navigation';
import { readJoinCode } from '@/lib/quiz/join-code';
import type { FormState } from '../_components/form-action';
import { toRoute } from '../_components/to-route';

/** Goes to the page of the join code that was typed. */
export async function openCodeAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = form.get('code');
  const code = readJoinCode(typeof typed === 'string' ? typed : '');
  if (code === null)
    return {
      ok: false,
      message: null,
      fields: { code: 'A code has six letters and digits, never 0, O, 1, I or L.' },
    };
  redirect(toRoute(`/join/${code}`));
}
