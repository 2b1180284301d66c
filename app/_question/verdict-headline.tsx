import { Check, CircleDashed, X } from 'lucide-react';
import type { Verdict } from '@/lib/questions/verdict';

const TONES = { right: 'text-secure', partly: 'text-conditional', wrong: 'text-exposed' };

/** How an answer came out, in a sentence. */
export function VerdictHeadline({ verdict }: { verdict: Verdict }) {
  const words = {
    right: 'Right.',
    partly: `Partly right: ${points(verdict.points)} of ${verdict.of} points.`,
    wrong: 'Not this time. Here is what holds.',
    invalid: 'Nothing was answered.',
    'self-graded': 'Here is the answer.',
  }[verdict.outcome];
  return (
    <p
      className={`flex items-center gap-2 font-semibold text-lg ${TONES[verdict.outcome as keyof typeof TONES] ?? ''}`}
    >
      {verdict.outcome === 'right' ? <Check size={20} aria-hidden="true" /> : null}
      {verdict.outcome === 'partly' ? <CircleDashed size={20} aria-hidden="true" /> : null}
      {verdict.outcome === 'wrong' ? <X size={20} aria-hidden="true" /> : null}
      {words}
    </p>
  );
}

/** At most two decimals. */
function points(value: number): number {
  return Math.round(value * 100) / 100;
}
