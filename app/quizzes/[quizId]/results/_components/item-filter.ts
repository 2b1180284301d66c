import type { AttemptChoice } from '@/lib/quiz/statistics/select-attempts';

const CHOICES = ['first', 'best', 'last', 'all'] as const satisfies readonly AttemptChoice[];

/** What the address says of the analysis: which attempts count, and the question whose variants are asked for. */
export type ItemFilter = { choice: AttemptChoice; variants: string };

/** Reads the address; what it does not know is as if it were not there. */
export function itemFilterOf(search: Readonly<Record<string, string | string[] | undefined>>): ItemFilter {
  const { choice, variants } = search;
  return {
    choice: CHOICES.find((one) => one === choice) ?? 'first',
    variants: typeof variants === 'string' ? variants.slice(0, 400) : '',
  };
}
