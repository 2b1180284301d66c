import type { Ref } from 'react';
import type { Answer } from '@/lib/questions/answer';

/** What the keyboard asks of the form on screen. */
export type FormHandle = {
  choose(index: number): void;
  submit(): void;
  /** Puts the focus where the answer is given; false when the form has no such place. */
  focus(): boolean;
};

/** What every answer form gets. `locked`: the answer is being checked. `digits`: number keys choose, so they are shown. */
export type FormProps = {
  locked: boolean;
  digits: boolean;
  onAnswer: (answer: Answer) => void;
  onProblem: (text: string) => void;
  /** What the form begins with, where an answer may be changed until all are handed in. */
  given?: Answer | null | undefined;
  /** Told of every change there (null: nothing is answered); the form then has no button of its own. */
  onGiven?: ((answer: Answer | null) => void) | undefined;
  ref?: Ref<FormHandle>;
};
