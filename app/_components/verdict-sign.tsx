import type { PathTone } from './path-look';
import { ToneWord } from './tone-word';
import { VERDICT_WORDS } from './verdict-words';

/** One of the seven verdicts as sign and word; `word` replaces the usual one, e.g. "removed". */
export function VerdictSign({ verdict, word }: { verdict: PathTone; word?: string }) {
  return <ToneWord look={{ tone: verdict, word: word ?? VERDICT_WORDS[verdict] }} />;
}
