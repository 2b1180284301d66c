import 'server-only';
import { templateAnswers } from '../db/template-answers';
import type { TemplateAnswers } from '../questions/scenario/measured-difficulty';
import { clock } from './clock';

/** Fewer people than this tell nothing about a question, and too much about themselves. */
const FEWEST = 5;
/** How long what was counted stands, in ms: difficulty moves slowly. */
const STANDS = 3_600_000;
/** How often it is asked whether that is over. */
const ASK_EVERY_MS = 60_000;

type Counted = { at: number; items: ReadonlyMap<string, TemplateAnswers> };
// Next bundles what runs at the start apart from the routes; one process still counts once.
const holder = globalThis as typeof globalThis & {
  spokewiseAnswers?: Counted;
  spokewiseCounter?: NodeJS.Timeout;
};

/** What learners made of an item, as counted last; null where too few have answered. Nothing of a person is in it. */
export function answersOf(itemId: string): TemplateAnswers | null {
  return holder.spokewiseAnswers?.items.get(itemId) ?? null;
}

/** Counts answers anew where that was long ago. */
export async function countAnswers(): Promise<void> {
  const now = clock();
  const counted = holder.spokewiseAnswers;
  if (counted !== undefined && Math.abs(now - counted.at) < STANDS) return;
  // Others who ask meanwhile go on with what was counted before.
  holder.spokewiseAnswers = { at: now, items: counted?.items ?? new Map() };
  const rows = await templateAnswers(FEWEST);
  holder.spokewiseAnswers = {
    at: now,
    items: new Map(rows.map(({ itemId, ...answers }) => [itemId, answers])),
  };
}

/**
 * Keeps the count fresh beside the requests for as long as the process serves: to read every review takes long in a large school. A second
 * call starts nothing.
 */
export function keepCounting(): void {
  if (holder.spokewiseCounter !== undefined) return;
  const count = () =>
    countAnswers().catch((error: unknown) =>
      console.error('counting answers failed', error instanceof Error ? error.message : 'unknown'),
    );
  void count();
  holder.spokewiseCounter = setInterval(() => void count(), ASK_EVERY_MS);
  holder.spokewiseCounter.unref();
}
