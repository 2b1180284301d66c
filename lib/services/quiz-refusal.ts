/** Why something of a class or quiz was not done; nothing is lost by it. */
export type QuizRefusal = {
  code: /** There is none, or the viewer has no business with it: both look alike. */
    | 'not-found'
    | 'not-instructor'
    | 'archived'
    /** A class has one instructor at least. */
    | 'last-instructor'
    | 'unknown-code'
    /** The class takes no guests. */
    | 'needs-account'
    /** Whoever was taken out of a class comes back through its instructors alone. */
    | 'removed'
    /** Somebody else saved in between. */
    | 'changed-meanwhile'
    | 'bad-input'
    | 'faulty'
    | 'wrong-state'
    | 'wrong-password'
    | 'may-not-start'
    | 'taken-over'
    | 'closed'
    | 'stale'
    | 'time-over'
    | 'unknown-place'
    | 'no-tries-left'
    | 'too-many';
  /** A sentence: what is wrong and what to do. */
  message: string;
  /** With `too-many`. */
  retryAfterSeconds?: number;
  /** With `changed-meanwhile`: the version that is stored now. */
  version?: number;
  /** With `may-not-start`: from when it may be (epoch ms), or null for never. */
  until?: number | null;
};

/** What somebody sees who asks for what there is not, or for what is not theirs. */
export const NOT_FOUND: QuizRefusal = {
  code: 'not-found',
  message:
    'There is no such page for you. It may have been taken away, or you may have to sign in as somebody else.',
};
