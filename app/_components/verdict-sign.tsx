import type { PathTone } from './path-look';
import { ToneWord } from './tone-word';

const WORDS: Record<PathTone, string> = {
  secure: 'secure',
  conditional: 'secure if',
  exposed: 'exposed',
  unknown: 'unknown',
  'wont-start': 'won’t start',
  deprecated: 'deprecated',
  'not-applicable': 'not applicable',
};

/** One of the seven verdicts as sign and word; `word` replaces the usual one, e.g. "removed". */
export function VerdictSign({ verdict, word }: { verdict: PathTone; word?: string }) {
  return <ToneWord look={{ tone: verdict, word: word ?? WORDS[verdict] }} />;
}
