import { settled } from '../settled';
import { shownNumber } from '../shown-number';
import type { FlagRule } from './flag';

const DUBIOUS_BELOW = 15;

/** The item tells little, for an item of its facility. */
export const lowEfficiency: FlagRule = {
  codes: ['low-efficiency'],
  rule: `The discriminative efficiency is below ${DUBIOUS_BELOW}.`,
  source: 'Moodle marks such questions in its statistics report',
  flags: ({ figures }) => {
    const { value } = figures.discriminativeEfficiency;
    if (value === null || settled(value) >= DUBIOUS_BELOW) return [];
    return [
      {
        code: 'low-efficiency',
        numbers: { discriminativeEfficiency: value, below: DUBIOUS_BELOW },
        sentence: `It hardly tells strong from weak: ${shownNumber(value, 1)} of the 100 that an item this easy or hard could reach. Check whether it asks what the rest of the quiz asks.`,
      },
    ];
  },
};
