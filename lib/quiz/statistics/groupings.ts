/**
 * How attempts are grouped by score: cut at the quantiles of the scores, so that equal scores are never parted. `edge` says where a score on
 * a cut goes. `word` names one group in a sentence.
 */
export const groupings = {
  thirds: { count: 3, edge: 'up', word: 'third', source: 'ShinyItemAnalysis 1.5.4, gDiscrim(k = 3)' },
  quarters: { count: 4, edge: 'down', word: 'quarter', source: 'CTT 2.3.3, distractorAnalysis()' },
} as const satisfies Record<string, { count: number; edge: 'up' | 'down'; word: string; source: string }>;

export type GroupingName = keyof typeof groupings;
