'use server';

import type { FormState } from '../_components/form-action';
import { changeCardsFromForm } from './change-cards-from-form';

/** Resets the learner's own cards that the form names (itemId, repeated). */
export async function resetCardsAction(_previous: FormState, form: FormData): Promise<FormState> {
  return changeCardsFromForm('reset', form);
}
