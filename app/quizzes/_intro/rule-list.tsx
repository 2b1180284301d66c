import type { QuizIntroView } from '@/lib/services/quiz-intro-view';
import { ruleWords } from './rule-words';

/** The rules of a quiz. */
export function RuleList({ quiz, zone }: { quiz: QuizIntroView; zone: string }) {
  return (
    <ul className="grid list-disc gap-2 pl-5 marker:text-muted">
      {ruleWords(quiz, zone).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
