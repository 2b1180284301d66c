import 'server-only';
import { setImmediate } from 'node:timers/promises';
import type { Item } from '../content/item';
import { findQuiz } from '../db/quizzes';
import { paperPlan } from '../quiz/paper-plan';
import { VARIANT_SEEDS } from '../quiz/question-seed';
import { betweenRequests } from './at-work';
import { questionSources } from './question-sources';
import { theRevision } from './the-revision';

/** Revisions that are warm or being warmed, in this process. */
const warmed = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws the scenarios that a quiz may ask, in all their variants, before the class starts: judging a cluster takes a while the first time,
 * and whoever starts later finds it done. In the background, once per revision and one quiz at a time, while no request is being answered.
 */
export function warmQuiz(quizId: string): void {
  queue = queue.then(() => warm(quizId)).catch((error) => console.error('warming a quiz failed', error));
}

async function warm(quizId: string): Promise<void> {
  const quiz = await findQuiz(quizId);
  const name = `${quizId} ${quiz?.revision}`;
  if (quiz === null || quiz.revision === null || warmed.has(name)) return;
  warmed.add(name);
  const definition = await theRevision(quizId, quiz.revision);
  if (definition === null) return;
  const sources = await questionSources(definition, quiz.classId);
  const fixed = definition.sections
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => (slot.kind === 'item' ? (sources.catalogue.item(slot.itemId) ?? []) : []));
  const drawn = paperPlan(definition, sources).draws.flatMap(({ items }) => [...items.values()].flat());
  const scenarios = [...new Set<Item>([...fixed, ...drawn])].filter(({ note }) => 'vary' in note);
  const variants = scenarios.flatMap((item) => VARIANT_SEEDS.map((seed) => ({ item, seed })));
  for (const { item, seed } of variants) {
    sources.openItem(item, seed);
    await setImmediate();
    await betweenRequests();
  }
}
