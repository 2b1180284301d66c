import type { ChallengeDraft } from './challenge-views';

export type ChallengeRefusalCode =
  | 'unknown-challenge'
  | 'unknown-objective'
  | 'unknown-submission'
  | 'bad-files'
  | 'not-missed'
  | 'other-device'
  | 'no-attempt'
  | 'attempt-over'
  | 'not-in-exam'
  | 'exam-goes-on'
  | 'reached'
  | 'not-yet'
  | 'id-taken'
  | 'too-many';

/** Why something of a challenge was not done; nothing is lost by it. */
export type ChallengeRefusal = {
  code: ChallengeRefusalCode;
  /** A sentence. */
  message: string;
  /** With `too-many`. */
  retryAfterSeconds?: number;
  /** With `other-device`: what was saved there. */
  draft?: ChallengeDraft;
};

/** The refusals that several services give. */
export const REFUSALS = {
  unknownChallenge: {
    code: 'unknown-challenge',
    message: 'There is no such challenge any more. What you wrote and handed in is kept with your data.',
  },
  unknownSubmission: { code: 'unknown-submission', message: 'You have handed in nothing of this name.' },
  notInExam: {
    code: 'not-in-exam',
    message: 'This is not for exams. Hand in or leave the exam first.',
  },
} as const satisfies Record<string, ChallengeRefusal>;
