'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { currentViewer } from '@/lib/services/current-viewer';
import { raiseToday } from '@/lib/services/raise-today';

const schema = z.object({
  reviews: z.coerce.number().int().min(0).max(500),
  newCards: z.coerce.number().int().min(0).max(100),
});

/** Lets more cards in on this study day only, and goes on reviewing. */
export async function raiseTodayAction(form: FormData): Promise<void> {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/');
  const more = schema.safeParse(Object.fromEntries(form));
  if (more.success) await raiseToday(viewer, more.data);
  redirect('/review');
}
