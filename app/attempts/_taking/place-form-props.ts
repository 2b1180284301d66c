import type { Ref } from 'react';
import type { FormHandle } from '@/app/_question/form-handle';
import type { PaperResponse } from '@/lib/quiz/paper-response';

/** What the forms that only quizzes have get. */
export type PlaceFormProps = {
  locked: boolean;
  given: PaperResponse;
  /** Told of every change; null: nothing is answered. */
  onGiven: (response: PaperResponse) => void;
  /** Enter: the answer stands. */
  onDone: () => void;
  ref?: Ref<FormHandle>;
};
