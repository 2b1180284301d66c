'use server';

import { revalidatePath } from 'next/cache';
import { changeMember } from '@/lib/services/change-member';
import { memberChangeSchema } from '@/lib/services/class-schema';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { fieldMessages } from './field-messages';
import { SIGNED_OUT } from './signed-out';

const DONE = {
  promote: 'Is an instructor of this class now',
  demote: 'Is a learner of this class now',
  remove: 'Taken out of the class',
  restore: 'In the class again',
  move: 'Moved',
  edit: 'Saved',
} as const;

/** Changes the place of `personId` in the class `classId`; `action` says how. Labels come in one field, with commas between them. */
export async function changeMemberAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const action = text('action');
  const change = memberChangeSchema.safeParse(
    action === 'edit'
      ? {
          action,
          name: text('name'),
          labels: text('labels')
            .split(/[,;|]/)
            .map((label) => label.trim())
            .filter((label) => label !== ''),
          extraTimePercent: text('extraTimePercent').trim() === '' ? 0 : Number(text('extraTimePercent')),
        }
      : action === 'move'
        ? { action, to: text('to') }
        : { action },
  );
  if (!change.success) {
    const { labels, ...fields } = fieldMessages(change.error);
    const ofLabels = labels ?? Object.entries(fields).find(([name]) => name.startsWith('labels.'))?.[1];
    return {
      ok: false,
      message: null,
      fields: ofLabels === undefined ? fields : { ...fields, labels: ofLabels },
    };
  }
  const done = await changeMember(
    viewer,
    { classId: text('classId'), personId: text('personId') },
    change.data,
  );
  if (!done.ok) return { ok: false, message: done.problem.message };
  revalidatePath(`/classes/${text('classId')}`, 'layout');
  return { ok: true, message: DONE[change.data.action] };
}
