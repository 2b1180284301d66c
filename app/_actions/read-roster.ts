'use server';

import { revalidatePath } from 'next/cache';
import { currentViewer } from '@/lib/services/current-viewer';
import { previewRoster, type RosterPreview, takeRoster } from '@/lib/services/roster';
import { SIGNED_OUT } from './signed-out';

export type RosterState = {
  /** What would be taken over; null before anything was read. */
  preview: RosterPreview | null;
  ok: boolean;
  message: string | null;
};

/** Reads the roster `text` for the class `classId`; takes it over where the form says `step` "take". */
export async function readRosterAction(_previous: RosterState, form: FormData): Promise<RosterState> {
  const viewer = await currentViewer();
  if (viewer === null) return { preview: null, ...SIGNED_OUT };
  const [classId, text] = [String(form.get('classId')), String(form.get('text') ?? '')];
  if (form.get('step') !== 'take') {
    const read = await previewRoster(viewer, classId, text);
    if (!read.ok) return { preview: null, ok: false, message: read.problem.message };
    return { preview: read.value, ok: true, message: null };
  }
  const taken = await takeRoster(viewer, classId, text);
  if (!taken.ok) return { preview: null, ok: false, message: taken.problem.message };
  revalidatePath(`/classes/${classId}`, 'layout');
  const many = taken.value === 1 ? '1 person' : `${taken.value} people`;
  return { preview: null, ok: true, message: `Added ${many}` };
}
