import type { Answer } from '@/lib/questions/answer';
import type { PaperResponse } from '@/lib/quiz/paper-response';

/** An answer of a review's form as a quiz saves it. */
export function responseOf(answer: Answer | null): PaperResponse {
  if (answer === null || answer.form === 'flip') return null;
  switch (answer.form) {
    case 'choose-many':
    case 'spot-lines':
    case 'order':
      return { form: answer.form, chosen: [...answer.chosen] };
    case 'match':
      return { form: 'match', pairs: { ...answer.pairs } };
    default:
      return answer;
  }
}
