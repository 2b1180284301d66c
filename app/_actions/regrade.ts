'use server';

import { revalidatePath } from 'next/cache';
import { currentViewer } from '@/lib/services/current-viewer';
import { applyRegrade, previewRegrade, type RegradePreview } from '@/lib/services/regrade-quiz';
import { askedCorrectionSchema, regradeReasonSchema } from '@/lib/services/regrade-schema';
import type { FormState } from '../_components/form-action';
import { fieldMessages } from './field-messages';
import { SIGNED_OUT } from './signed-out';

export type RegradeState = FormState & { preview: RegradePreview | null };

/** Looks at what a correction of the quiz `quizId` would do; applies it where `step` is "apply" and it still does the same. */
export async function regradeAction(_previous: RegradeState, form: FormData): Promise<RegradeState> {
  const viewer = await currentViewer();
  if (viewer === null) return { preview: null, ...SIGNED_OUT };
  const text = (name: string) => String(form.get(name) ?? '');
  const quizId = text('quizId');
  const [kind = '', ...rest] = text('question').split('/');
  const type = text('type');
  const asked = askedCorrectionSchema.safeParse({
    ...{ type, ref: { kind, id: rest.join('/') } },
    ...(type === 'points' ? { points: text('points') === '' ? undefined : Number(text('points')) } : {}),
    ...(type === 'rule' ? { rule: text('rule') } : {}),
    ...(type === 'key' ? { version: Number(text('version')) } : {}),
  });
  if (!asked.success)
    return {
      preview: null,
      ok: false,
      message: 'Some fields need a look.',
      fields: fieldMessages(asked.error),
    };
  if (text('step') !== 'apply') {
    const looked = await previewRegrade(viewer, quizId, asked.data);
    if (!looked.ok) return { preview: null, ok: false, message: looked.problem.message };
    return { preview: looked.value, ok: true, message: null };
  }
  const previewId = text('previewId');
  const reason = regradeReasonSchema.safeParse(text('reason'));
  if (!reason.success) {
    const looked = await previewRegrade(viewer, quizId, asked.data);
    const fields = { reason: reason.error.issues[0]?.message ?? '' };
    return { preview: looked.ok ? looked.value : null, ok: false, message: null, fields };
  }
  const applied = await applyRegrade(viewer, quizId, { asked: asked.data, reason: reason.data, previewId });
  if (!applied.ok) return { preview: null, ok: false, message: applied.problem.message };
  revalidatePath(`/quizzes/${quizId}/results`, 'layout');
  const many = applied.value.changes.length;
  return {
    preview: null,
    ok: true,
    message: `Applied: ${many} of ${applied.value.of} results changed, and those learners are told why`,
  };
}
