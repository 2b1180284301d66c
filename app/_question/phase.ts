import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';

/** Where the card on screen stands. `checking`: an answer was sent and the verdict is not here yet. */
export type Phase =
  | { name: 'question'; shownAt: number }
  | { name: 'checking'; shownAt: number; answer: Answer }
  | { name: 'answer'; shownAt: number; revealedAt: number; answer: Answer; verdict: Verdict | null };
