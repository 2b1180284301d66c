import { firstWords } from './first-words';

/** What a notice calls a question: its name, its id, or its first words; null where it has none of them. */
export function aboutQuestion(question: {
  name: string | null;
  id: string | null;
  prompt: string;
}): string | null {
  return firstWords((question.name ?? question.id ?? question.prompt).slice(0, 500));
}
