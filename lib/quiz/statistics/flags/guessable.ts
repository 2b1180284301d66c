import { settled } from '../settled';
import { shownNumber } from '../shown-number';
import type { FlagRule } from './flag';

const TOO_MUCH_ABOVE = 40;

/** Chance alone earns much. */
export const guessable: FlagRule = {
  codes: ['guessable'],
  rule: `The random guess score is above ${TOO_MUCH_ABOVE}\u00a0%.`,
  source: 'Moodle, "Quiz report statistics": above 40\u00a0% is unsatisfactory',
  flags: ({ figures }) => {
    const { value } = figures.guessScore;
    if (value === null || settled(value) <= TOO_MUCH_ABOVE) return [];
    return [
      {
        code: 'guessable',
        numbers: { guessScore: value, above: TOO_MUCH_ABOVE },
        sentence: `Choosing at random earns ${shownNumber(value, 0)}\u00a0% of its points. Offer more options, or ask for the reason too.`,
      },
    ];
  },
};
