import type { OptionRow } from '../option-table';
import { settled } from '../settled';
import { shownNumber } from '../shown-number';
import type { Flag, FlagRule } from './flag';

/** One or two choices are chance, and so is one more of the top group. */
const CHOSEN_BY = 3;
const MORE_BY = 2;

/** A wrong option that draws the strong: the commonest sign of a wrong key. */
export const distractorBeatsKey: FlagRule = {
  codes: ['distractor-beats-key'],
  rule: `A wrong option, chosen at least ${CHOSEN_BY} times, goes with better results on the rest of the quiz more than the key does; or at least ${MORE_BY} more of the top group chose it than the key.`,
  source: 'Spokewise; the option table of classical item analysis',
  flags: ({ options, groupWord }) => {
    if (options === null) return [];
    const keys = options.options.filter(({ key }) => key);
    const key = keys.toSorted((a, b) => strength(b) - strength(a))[0];
    if (key === undefined) return [];
    const top = options.groupSizes.length - 1;
    const topSize = options.groupSizes[top] ?? 0;
    // With everybody in the top group there is no bottom to tell it from.
    const told = keys.length === 1 && topSize >= CHOSEN_BY && (options.groupSizes[0] ?? 0) > 0;
    const keyTop = key.groups[top]?.count ?? 0;
    return options.options
      .filter((option) => !option.key && option.all.count >= CHOSEN_BY)
      .flatMap((option): Flag[] => {
        const optionTop = option.groups[top]?.count ?? 0;
        const outnumbers = told && optionTop - keyTop >= MORE_BY;
        const outdoes = strength(option) > 0 && strength(option) > strength(key);
        if (!outnumbers && !outdoes) return [];
        const numbers = {
          option: option.id,
          key: key.id,
          optionTop,
          keyTop,
          topSize,
          ...named('optionCorrelation', option),
          ...named('keyCorrelation', key),
        };
        const sentence = outnumbers
          ? `More of the top ${groupWord} chose ${option.label} than the key: ${optionTop} of ${topSize}, and ${keyTop} chose ${key.label}. Check the key.`
          : `Those who chose ${option.label} did better on the rest of the quiz (correlation ${shownNumber(strength(option), 2)}) than those who chose the key ${key.label} (${shownNumber(strength(key), 2)}). Check the key.`;
        return [{ code: 'distractor-beats-key', numbers, sentence }];
      });
  },
};

/** A key that nobody or everybody chose goes with nothing. */
function strength({ restCorrelation }: OptionRow): number {
  return settled(restCorrelation.value ?? 0);
}

function named(name: string, { restCorrelation }: OptionRow): Record<string, number> {
  return restCorrelation.value === null ? {} : { [name]: restCorrelation.value };
}
