'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { currentViewer } from '@/lib/services/current-viewer';
import { changePersonsRole } from '@/lib/services/people';
import type { FormState } from '../_components/form-action';
import { SIGNED_OUT } from './signed-out';

const schema = z.object({
  personId: z.string().min(1).max(100),
  role: z.enum(['learner', 'instructor', 'administrator']),
});

/** Gives the account `personId` the role `role`; for administrators. */
export async function changePersonsRoleAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const asked = schema.safeParse(Object.fromEntries(form));
  if (!asked.success) return { ok: false, message: 'Choose one of the three roles.' };
  const done = await changePersonsRole(viewer, asked.data.personId, asked.data.role);
  if (!done.ok) return { ok: false, message: done.problem.message };
  revalidatePath('/account/people');
  return { ok: true, message: 'Saved' };
}
