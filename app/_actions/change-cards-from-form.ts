import { revalidatePath } from 'next/cache';
import { changeCards } from '@/lib/services/change-cards';
import { currentViewer } from '@/lib/services/current-viewer';
import type { FormState } from '../_components/form-action';

const DONE = { suspend: 'suspended', unsuspend: 'back in your reviews', reset: 'reset to new' } as const;
const MOST = 500;

/** The work of the suspend, unsuspend and reset actions. */
export async function changeCardsFromForm(kind: keyof typeof DONE, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, message: 'You are signed out. Sign in again.' };
  const itemIds = form.getAll('itemId').filter((value) => typeof value === 'string');
  if (itemIds.length === 0) return { ok: false, message: 'Choose at least one card first.' };
  if (itemIds.length > MOST) return { ok: false, message: `At most ${MOST} cards at once.` };
  const changed = await changeCards(viewer, kind, itemIds);
  revalidatePath('/browse');
  return { ok: true, message: `${changed} ${changed === 1 ? 'card' : 'cards'} ${DONE[kind]}` };
}
