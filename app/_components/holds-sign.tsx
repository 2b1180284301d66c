import type { Holds } from '@/lib/rules/holds';
import type { PathTone } from './path-look';
import { ToneWord } from './tone-word';

const LOOKS: Record<string, { tone: PathTone; word: string }> = {
  true: { tone: 'secure', word: 'holds' },
  false: { tone: 'exposed', word: 'does not hold' },
  conditional: { tone: 'conditional', word: 'holds if' },
  unknown: { tone: 'unknown', word: 'not known' },
  never: { tone: 'exposed', word: 'can never hold' },
};

/** Whether a claim holds, as sign and word. With `bare` the word is for screen readers only. */
export function HoldsSign({ holds, bare = false }: { holds: Holds; bare?: boolean }) {
  return <ToneWord look={LOOKS[String(holds)] ?? { tone: 'unknown', word: 'not known' }} bare={bare} />;
}
