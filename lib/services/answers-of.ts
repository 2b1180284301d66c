import 'server-only';
import { templateAnswers } from '../db/template-answers';
import type { TemplateAnswers } from '../questions/scenario/measured-difficulty';
import { clock } from './clock';

/** Fewer people than this tell nothing about a question, and too much about themselves. */
const FEWEST = 5;
/** How long what was counted stands, in ms: difficulty moves slowly. */
const STANDS = 3_600_000;

let counted: { at: number; items: ReadonlyMap<string, TemplateAnswers> } | null = null;

/** What learners made of an item, as counted last; null where too few have answered. Nothing of a person is in it. */
export function answersOf(itemId: string): TemplateAnswers | null {
  return counted?.items.get(itemId) ?? null;
}

/** Counts answers anew where that was long ago. Before questions are presented. */
export async function countAnswers(): Promise<void> {
  const now = clock();
  if (counted !== null && Math.abs(now - counted.at) < STANDS) return;
  // Others who ask meanwhile go on with what was counted before.
  counted = { at: now, items: counted?.items ?? new Map() };
  const rows = await templateAnswers(FEWEST);
  counted = { at: now, items: new Map(rows.map(({ itemId, ...answers }) => [itemId, answers])) };
}
