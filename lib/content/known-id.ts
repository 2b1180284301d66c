import * as z from 'zod';
import type { ContentProblemCode } from './content-problem';
import { didYouMean } from './did-you-mean';

/** An id that must be among those that the rule library knows: an unknown one finds nothing, and what finds nothing looks as if all were well. */
export function knownId(what: string, known: readonly string[], code: ContentProblemCode) {
  const ids = new Set(known);
  return z.string().refine((id) => ids.has(id), {
    error: ({ input }) => `There is no ${what} "${input}".${didYouMean(String(input), known)}`,
    params: { code },
  });
}
