import type { Refusal } from '../quiz/admit-event';
import type { MayNotStart } from '../quiz/may-start';
import type { QuizRefusal } from './quiz-refusal';

/** What is said of an event that is not taken. What was saved before stands in every case. */
export const EVENT_REFUSALS: Readonly<Record<Refusal, string>> = {
  'taken-over': 'This attempt goes on in another page. Answers that were not saved are kept in this one.',
  closed: 'This attempt has been handed in. What was saved by then counts.',
  stale: 'Something newer is saved at this question, so this was not taken.',
  'time-over': 'Time was up before this arrived. What was saved by then counts.',
  'unknown-place': 'This attempt has no such question.',
  'no-tries-left': 'There is no try left at this question. What you tried before counts.',
};

/** Why no attempt may be started now. The page says the moment in the reader's zone. */
export const START_REFUSALS: Readonly<Record<MayNotStart['code'], string>> = {
  'not-open-yet': 'This quiz is not open yet.',
  closed: 'This quiz has closed. Ask your instructor if you should still take it.',
  'attempt-runs': 'An attempt of yours goes on. Continue that one.',
  'no-attempts-left': 'You have used all your attempts at this quiz.',
  'cooling-down': 'The next attempt can be started a little later.',
};

export const ARCHIVED: QuizRefusal = {
  code: 'archived',
  message: 'This class has been archived. Nothing new can be started in it; your results are kept.',
};

export const WRONG_PASSWORD: QuizRefusal = {
  code: 'wrong-password',
  message: 'This is not the password of the quiz. Your instructor can tell you what it is.',
};
