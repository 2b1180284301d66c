'use server';

import { revalidatePath } from 'next/cache';
import { currentViewer } from '@/lib/services/current-viewer';
import { shareReviews } from '@/lib/services/share-reviews';
import type { FormState } from '../_components/form-action';
import { SIGNED_OUT } from './signed-out';

/** Shares what the viewer's reviews say with the instructors of the class `classId`, or stops that. */
export async function shareReviewsAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const [classId, share] = [String(form.get('classId')), form.get('share') === 'yes'];
  const done = await shareReviews(viewer, classId, share);
  if (!done.ok) return { ok: false, message: done.problem.message };
  revalidatePath(`/classes/${classId}`);
  return { ok: true, message: share ? 'Shared with your instructors' : 'Not shared any more' };
}
