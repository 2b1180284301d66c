import { hash } from '../core/hash';
import type { SelfTestCase } from '../questions/question-kind';
import type { Verdict } from '../questions/verdict';
import type { OpenItem } from './item-opener';
import { openOwn } from './own/open-own';
import type { FrozenQuestion } from './paper';
import type { PaperShown } from './paper-shown';

/** A question of a paper, drawn: one way for content and own questions. */
export type OpenFrozen = {
  shown: PaperShown;
  /** Never throws. */
  answer(input: unknown): Verdict;
  selfTest(): readonly SelfTestCase[];
  /** By the id shown, what names the same option in every attempt; null where nothing is chosen. */
  options: Readonly<Record<string, string>> | null;
};

/** Opens what is no sandbox task (that one is graded by the bench). The same question and seed give the same bytes. */
export function openFrozen(
  frozen: Exclude<FrozenQuestion, { kind: 'challenge' }>,
  seed: string,
  openItem: OpenItem,
): OpenFrozen {
  if (frozen.kind === 'own')
    return openOwn(frozen.question, { id: frozen.id, seed, shuffle: frozen.shuffle });
  const { shown, answer, selfTest } = openItem(frozen.item, seed);
  const chosen = 'options' in shown && shown.form !== 'order';
  // Kinds name options by their place; their words are what stays.
  const options = chosen
    ? Object.fromEntries(shown.options.map(({ id, text }) => [id, hash(text).toString(36)]))
    : null;
  return { shown, answer, selfTest, options };
}
