import { settled } from '../settled';
import { shownNumber } from '../shown-number';
import type { FlagRule } from './flag';

/** The strong do worse than the weak. */
export const negativeDiscrimination: FlagRule = {
  codes: ['negative-discrimination'],
  rule: 'The discrimination index is below 0.',
  source: 'Moodle, "Quiz report statistics": probably invalid',
  flags: ({ figures }) => {
    const { value } = figures.discriminationIndex;
    if (value === null || settled(value) >= 0) return [];
    return [
      {
        code: 'negative-discrimination',
        numbers: { discriminationIndex: value },
        sentence: `Those who did better on the rest of the quiz did worse here (discrimination ${shownNumber(value, 1)}). Check the key, then whether the wording misleads those who know more.`,
      },
    ];
  },
};
