'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { currentViewer } from '@/lib/services/current-viewer';
import { raiseToday } from '@/lib/services/raise-today';
import type { FormState } from '../_components/form-action';

const amount = z.coerce.number().int().min(0).max(500).default(0);
const schema = z.object({ newCards: amount, reviews: amount });

/** Allows more cards today only: fields newCards and reviews. */
export async function raiseTodayAction(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (viewer === null) return { ok: false, message: 'You are signed out. Sign in again.' };
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: 'Say how many more, from 0 to 500.' };
  await raiseToday(viewer, parsed.data);
  revalidatePath('/review');
  return { ok: true, message: 'Limit raised for today' };
}
