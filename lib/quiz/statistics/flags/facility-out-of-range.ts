import { bandOf } from '../band-of';
import { facilityBands } from '../facility-bands';
import { shownNumber } from '../shown-number';
import type { FlagRule } from './flag';

/** Nearly nobody or nearly everybody earns its points. */
export const facilityOutOfRange: FlagRule = {
  codes: ['too-hard', 'too-easy'],
  rule: 'The facility is at most 10\u00a0% (very difficult), or at least 90\u00a0% (very easy).',
  source: 'the Open University\'s bands in Moodle\'s "Quiz report statistics"',
  flags: ({ figures }) => {
    const { value } = figures.facility;
    const band = value === null ? null : bandOf(facilityBands, value);
    if (value === null || band === null || band.flag === null) return [];
    const percent = `${shownNumber(value, 0)}\u00a0%`;
    const sentence =
      band.flag === 'too-hard'
        ? `${value < 0.5 ? 'None' : `Only ${percent}`} of its points were earned: ${band.words}. Check the key and the wording, then whether it was taught.`
        : `${percent} of its points were earned: ${band.words}. It says little about who knows more; keep it only if everybody must know it.`;
    return [{ code: band.flag, numbers: { facility: value }, sentence }];
  },
};
