import type { ChallengeState } from '@/lib/services/challenge-views';
import type { PathLook } from '../../_components/path-look';
import { ToneWord } from '../../_components/tone-word';

const LOOKS: Record<ChallengeState, PathLook> = {
  new: { tone: 'not-applicable', word: 'new' },
  started: { tone: 'conditional', word: 'started' },
  solved: { tone: 'secure', word: 'solved' },
  'solved-with-help': { tone: 'secure', word: 'solved with help' },
};

/** How far a learner is with a challenge: sign and word. */
export function StateSign({ state }: { state: ChallengeState }) {
  return <ToneWord look={LOOKS[state]} />;
}
