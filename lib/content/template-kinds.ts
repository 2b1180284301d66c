/** Kinds of template, which are the columns of the table of what the bank covers. */
export const templateKinds = [
  'which-path',
  'what-happens',
  'smallest-fix',
  'spot-it',
  'will-it-start',
  'effective-value',
  'compare',
  'explain-away',
  'order',
  'match',
] as const;
export type TemplateKind = (typeof templateKinds)[number];
