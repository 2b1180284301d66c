import type { Challenge } from '../content/challenge';
import type { ChallengeTask } from './challenge-views';

/** What a bench may have of a challenge: neither hints nor solutions nor wrong turns, nor the items that objectives rest on. */
export function challengeTask(challenge: Challenge): ChallengeTask {
  const { kubernetes, path, paths, minutes, difficulty, exams, lesson, starts, present, start } = challenge;
  return {
    slug: challenge.id,
    title: challenge.title,
    story: challenge.story,
    objectives: challenge.objectives.map(({ id, text, weight, reach }) => ({ id, text, weight, reach })),
    keeps: challenge.keep.map(({ id, text, weight, hold }) => ({ id, text, weight, hold })),
    readOnly: challenge.readOnly,
    mayAdd: challenge.mayAdd,
    version: challenge.version,
    ...{ kubernetes, path, paths, minutes, difficulty, exams, lesson, starts, present, start },
  };
}
