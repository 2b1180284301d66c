/** Why a figure is not there, in words for the person who reads the table. Codes are stored and tested; sentences may change. */
export const undefinedReasons = {
  'too-few-people': 'Fewer than 5 people: only counts are shown, so that nobody can be recognised.',
  'too-few-attempts': 'There are too few attempts to compute this.',
  'too-few-items': 'This needs at least two items that earn points (three, to leave one out).',
  'no-points': 'The item earns no points.',
  'no-spread-in-item': 'Everybody has the same points here.',
  'no-spread-in-rest': 'Everybody has the same points on the rest of the quiz.',
  'no-spread-in-scores': 'Everybody has the same score.',
  'negative-covariance': 'Better scores go with fewer points here, so it has no weight that could be stated.',
  'no-complete-attempts': 'Fewer than two attempts hold all the slots.',
  'not-a-slot': 'Stated for slots only: this question is not in every attempt.',
  'no-options': 'There is nothing to choose from.',
  'several-right': 'Not defined where several options may be right.',
  'several-questions': 'Several questions were drawn here: see each of them.',
  'options-vary': 'The options differ between variants: see each variant.',
  'item-unknown': 'The question of this answer was not given.',
  'worth-differs': 'Attempts are worth different points: see the percentages.',
  'empty-group': 'Nobody is in this group of scores.',
  'nobody-or-everybody': 'Nobody chose it, or everybody did.',
} as const;

export type UndefinedReason = keyof typeof undefinedReasons;
