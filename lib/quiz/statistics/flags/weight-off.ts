import { settled } from '../settled';
import { shownNumber } from '../shown-number';
import type { FlagRule } from './flag';

const TIMES = 2;

/** The slot decides far more or far less of the differences between scores than its points promise. */
export const weightOff: FlagRule = {
  codes: ['weight-off'],
  rule: `The effective weight is more than ${TIMES} times the intended one, or less than half of it; a slot where everybody has the same points is left to the rule on facility.`,
  source: 'Spokewise; the weights are those of Moodle',
  flags: ({ figures }) => {
    const { intendedWeight, effectiveWeight, deviation } = figures;
    const [intended, effective] = [intendedWeight.value, effectiveWeight.value];
    if (intended === null || effective === null || intended === 0 || deviation.value === 0) return [];
    const times = settled(effective / intended);
    if (times <= TIMES && times >= 1 / TIMES) return [];
    const more = effective > intended;
    return [
      {
        code: 'weight-off',
        numbers: { intendedWeight: intended, effectiveWeight: effective },
        sentence: `It is meant to count for ${shownNumber(intended, 1)}\u00a0% and decides ${shownNumber(effective, 1)}\u00a0% of how scores differ. ${more ? 'Give it fewer points, or ask it in several items.' : 'Make it harder or easier, or give it more points.'}`,
      },
    ];
  },
};
