/** Columns of which there is one each. */
export const SINGLE_COLUMNS = [
  ...(['kind', 'id', 'name', 'category', 'tags', 'points', 'prompt'] as const),
  ...(['correct', 'feedback', 'shuffle', 'case'] as const),
] as const;
export type SingleColumn = (typeof SINGLE_COLUMNS)[number];

/** Columns that are numbered from 1: `option 1`, `share 1` … */
export const NUMBERED_COLUMNS = ['option', 'match', 'share', 'feedback'] as const;
export type NumberedColumn = (typeof NUMBERED_COLUMNS)[number];

export type CsvColumn = { single: SingleColumn } | { numbered: NumberedColumn; number: number };

const OTHER_NAMES = new Map<string, string>([
  ['question', 'prompt'],
  ['questiontext', 'prompt'],
  ['text', 'prompt'],
  ['type', 'kind'],
  ['questiontype', 'kind'],
  ['title', 'name'],
  ['tag', 'tags'],
  ['mark', 'points'],
  ['marks', 'points'],
  ['explanation', 'feedback'],
  ['correctanswer', 'correct'],
  ['answer', 'correct'],
  ['key', 'correct'],
]);

/** The column that a header means, whatever its capitals and blanks; null for one that is none of ours. */
export function csvColumn(header: string): CsvColumn | null {
  const plain = header.toLowerCase().replace(/[\s_-]+/g, '');
  const known = OTHER_NAMES.get(plain) ?? plain;
  const single = SINGLE_COLUMNS.find((name) => name === known);
  if (single !== undefined) return { single };
  const match = /^(option|answer|choice|match|share|feedback)(\d{1,2}|[a-z])$/.exec(plain);
  if (match === null) return null;
  const [, word = '', place = ''] = match;
  const number = /\d/.test(place) ? Number(place) : place.charCodeAt(0) - 96;
  const name = NUMBERED_COLUMNS.find((one) => one === word) ?? 'option';
  return number === 0 ? null : { numbered: name, number };
}
