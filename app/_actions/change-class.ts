'use server';

import { revalidatePath } from 'next/cache';
import { changeClass } from '@/lib/services/change-class';
import { classChangeSchema } from '@/lib/services/class-schema';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { fieldMessages } from './field-messages';
import { SIGNED_OUT } from './signed-out';

const DONE = {
  rename: 'Renamed',
  archive: 'In the archive',
  unarchive: 'Out of the archive',
  'new-code': 'There is a new code; the old one opens nothing any more',
  'close-code': 'Nobody can join now',
  guests: 'Saved',
  'label-time': 'Saved',
  'expect-no-more': 'Taken off the roster',
} as const;

/** Changes the class `classId` of the form; `action` says how. */
export async function changeClassAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return SIGNED_OUT;
  const { classId, may, extraTimePercent, ...rest } = Object.fromEntries(
    [...form].filter(([name]) => !name.startsWith('$')),
  );
  const change = classChangeSchema.safeParse({
    ...rest,
    ...(rest.action === 'guests' ? { may: may === 'on' } : {}),
    ...(extraTimePercent === undefined ? {} : { extraTimePercent: wholeNumber(extraTimePercent) }),
  });
  if (!change.success) return { ok: false, message: null, fields: fieldMessages(change.error) };
  const done = await changeClass(viewer, typeof classId === 'string' ? classId : '', change.data);
  if (!done.ok) return { ok: false, message: done.problem.message };
  revalidatePath(`/classes/${classId}`, 'layout');
  return { ok: true, message: DONE[change.data.action] };
}

function wholeNumber(typed: FormDataEntryValue): number {
  return typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : Number.NaN;
}
