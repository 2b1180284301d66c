/** A file of a scenario's cluster as the learner sees it. */
export type ShownFile = {
  /** Its host (`control-plane`, `node`, `cluster`) and its path there. */
  path: string;
  text: string;
  /** Which of two clusters it is of. */
  side?: 'first' | 'second';
};
