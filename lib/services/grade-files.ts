import 'server-only';
import { gradeChallenge } from '../questions/challenge/grade-challenge';
import { readSubmission } from '../questions/challenge/read-submission';
import type { GradeFiles } from '../quiz/grade-paper-item';
import { theChallenges } from './the-challenges';

/** What the files of a sandbox task are worth. Files that the task does not have earn nothing. */
export const gradeFiles: GradeFiles = (slug, files) => {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return null;
  const state = readSubmission(challenge, files);
  const { points, of } = gradeChallenge(challenge, state.ok ? state.value : challenge.start);
  return { points: state.ok ? points : 0, of };
};
