import { random } from '../core/random';
import type { FrozenQuestion, QuestionRef } from './paper';

const VARIANTS = 10;

/**
 * Seeds of the variants in which scenarios come. All attempts share them, so that judging a cluster is paid once (`itemOpener` keeps it,
 * and may be given them before a class starts) and answers to one variant can be compared.
 */
export const VARIANT_SEEDS: readonly string[] = Array.from(
  { length: VARIANTS },
  (_, at) => `variant-${at + 1}`,
);

/** What a question of a paper is drawn with: a scenario one of its variants, everything else for this attempt alone. */
export function questionSeed(frozen: FrozenQuestion, paperSeed: string, { kind, id }: QuestionRef): string {
  const own = `${paperSeed}/${kind}/${id}`;
  const scenario = frozen.kind === 'item' && 'vary' in frozen.item.note;
  return scenario ? random(own).pick(VARIANT_SEEDS) : own;
}
