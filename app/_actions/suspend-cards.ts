'use server';

import type { FormState } from '../_components/form-action';
import { changeCardsFromForm } from './change-cards-from-form';

/** Suspends the learner's own cards that the form names (itemId, repeated). */
export async function suspendCardsAction(_previous: FormState, form: FormData): Promise<FormState> {
  return changeCardsFromForm('suspend', form);
}
