'use server';

import { revalidatePath } from 'next/cache';
import { changeSettings } from '@/lib/services/change-settings';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';
import { deckChoice } from './deck-choice';

/** Chooses what is studied: everything, what an exam asks for, or some paths. */
export async function setDeckAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, message: 'You are signed out. Sign in again.' };
  const changed = await changeSettings(viewer, (settings) => ({ ...settings, deck: deckChoice(form) }));
  if (!changed.ok)
    return { ok: false, message: Object.values(changed.problem.fields)[0] ?? 'Choose a deck.' };
  revalidatePath('/');
  return { ok: true, message: 'Saved' };
}
