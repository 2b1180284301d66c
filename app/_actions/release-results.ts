'use server';

import { revalidatePath } from 'next/cache';
import { changeQuiz } from '@/lib/services/change-quiz';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { SIGNED_OUT } from './signed-out';

/** Shows the results of the quiz `quizId` to all who took it, or takes that back. */
export async function releaseResultsAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const [quizId, release] = [String(form.get('quizId')), form.get('release') === 'yes'];
  const done = await changeQuiz(viewer, quizId, { action: release ? 'release' : 'withhold' });
  if (!done.ok) return { ok: false, message: done.problem.message };
  revalidatePath(`/quizzes/${quizId}/results`, 'layout');
  return { ok: true, message: release ? 'Shown to all who took it' : 'Held back again' };
}
