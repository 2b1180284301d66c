'use server';

import { redirect } from 'next/navigation';
import { classNameSchema } from '@/lib/services/class-schema';
import { createClass } from '@/lib/services/create-class';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { toRoute } from '../_components/to-route';
import { SIGNED_OUT } from './signed-out';

/** Makes a class of the `name` that was typed and goes there. */
export async function createClassAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const name = classNameSchema.safeParse(form.get('name') ?? '');
  if (!name.success)
    return { ok: false, message: null, fields: { name: name.error.issues[0]?.message ?? '' } };
  const made = await createClass(viewer, name.data);
  if (!made.ok) return { ok: false, message: made.problem.message };
  redirect(toRoute(`/classes/${made.value}`));
}
