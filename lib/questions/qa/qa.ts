import { flipInstance, flipPhases } from '../flip-card';
import type { QuestionKind } from '../question-kind';
import type { Shown } from '../shown';

/** A question with a short answer, judged by the learner. */
export const qa: QuestionKind<'qa', Extract<Shown, { form: 'flip' }>, null> = {
  ...flipPhases,
  title: (item) => item.note.question,
  generate: ({ note }) => flipInstance(note.question, note.answer, note.why),
};
