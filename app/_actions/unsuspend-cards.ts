'use server';

import type { FormState } from '../_components/form-action';
import { changeCardsFromForm } from './change-cards-from-form';

/** Unsuspends the learner's own cards that the form names (itemId, repeated). */
export async function unsuspendCardsAction(_previous: FormState, form: FormData): Promise<FormState> {
  return changeCardsFromForm('unsuspend', form);
}
