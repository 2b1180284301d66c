import type { Answer } from './answer';
import { invalidVerdict } from './invalid-verdict';
import { parseAnswer } from './parse-answer';
import type { Instance, QuestionKind } from './question-kind';
import type { Markdown, Shown } from './shown';

type Flip = Extract<Shown, { form: 'flip' }>;

/** A flip card has no key: the back travels with the front, and the learner judges. */
export type FlipInstance = Instance<Flip, null>;

/** Makes the instance of a self-graded question. */
export function flipInstance(prompt: Markdown, back: Markdown, why: Markdown | undefined): FlipInstance {
  return { shown: { form: 'flip', prompt, back, why: why ?? null }, key: null };
}

/** The phases that all self-graded kinds share. */
export const flipPhases: Pick<QuestionKind<never, Flip, null>, 'present' | 'parse' | 'grade' | 'selfTest'> = {
  present: (instance) => instance.shown,
  parse: (input) => parseAnswer(input, 'flip'),
  grade: ({ shown }, answer: Answer) =>
    answer.form === 'flip'
      ? {
          outcome: 'self-graded',
          points: 0,
          of: 0,
          proposed: null,
          correct: shown.back,
          options: [],
          why: shown.why,
        }
      : invalidVerdict('This card is turned over and rated, not answered.'),
  selfTest: () => [
    { label: 'turned over', answer: { form: 'flip' }, outcome: 'self-graded', points: 0 },
    { label: 'another form', answer: { form: 'type-in', text: 'x' }, outcome: 'invalid', points: 0 },
    { label: 'nothing', answer: null, outcome: 'invalid', points: 0 },
  ],
};
