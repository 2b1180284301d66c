/** A choose question as someone sees it who knows nothing: plain text, options in the order shown. */
export type SeenQuestion = { stem: string; options: readonly string[] };

/**
 * A test-wise guesser: the places (from 0) of the options that its habit cannot tell apart. Never empty; all places when
 * the habit finds no cue. A guesser who is left with several takes one by chance.
 */
export type Robot = (question: SeenQuestion) => readonly number[];
