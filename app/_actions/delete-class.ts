'use server';

import { redirect } from 'next/navigation';
import { removeClass } from '@/lib/services/change-class';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { toRoute } from '../_components/to-route';
import { SIGNED_OUT } from './signed-out';

/** Deletes the class `classId` once its name was typed into `confirm`. */
export async function deleteClassAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const [classId, typed] = [String(form.get('classId')), String(form.get('confirm'))];
  const done = await removeClass(viewer, classId, typed);
  if (!done.ok && done.problem.code === 'bad-input')
    return { ok: false, message: null, fields: { confirm: done.problem.message } };
  if (!done.ok) return { ok: false, message: done.problem.message };
  redirect(toRoute('/classes'));
}
