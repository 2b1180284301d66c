/** How sure a path is on the map: a verdict of the rule library, or how well a learner recalls it. */
export type PathTone =
  | 'secure'
  | 'conditional'
  | 'exposed'
  | 'unknown'
  | 'wont-start'
  | 'deprecated'
  | 'not-applicable';

/** One path as the map draws it. `word` says in words what form and colour say. */
export type PathLook = {
  tone: PathTone;
  word: string;
  /** At most three characters on the line instead of the tone's sign, e.g. a recall of "86". */
  mark?: string;
};
