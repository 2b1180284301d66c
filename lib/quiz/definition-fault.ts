/** What keeps a quiz from being given: a sentence for the instructor, with counts where something is short, and where it is. */
export type DefinitionFault = {
  code:
    | 'no-questions'
    | 'unknown-item'
    | 'not-gradable'
    | 'item-twice'
    | 'unknown-own'
    | 'unknown-challenge'
    | 'unknown-exam'
    | 'nothing-covered'
    | 'pool-short'
    | 'draws-short'
    | 'tries-need-feedback'
    | 'tries-of-challenge';
  /** Null: of the quiz as a whole, or of its blueprint. */
  slotId: string | null;
  message: string;
};
