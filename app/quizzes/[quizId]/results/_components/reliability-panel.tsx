import type { ItemAnalysis } from '@/lib/quiz/statistics/analyse-items';
import type { QuizFigures } from '@/lib/quiz/statistics/quiz-report';
import { Panel } from '../../../../_components/panel';
import { figureWords, QUIZ_FIGURES, whyNot } from './figure-words';

/** What the quiz as a whole says: how far its results can be trusted. */
export function ReliabilityPanel({ analysis }: { analysis: ItemAnalysis }) {
  const { quiz, guard } = analysis;
  const { figures, consistencyBand, completeAttempts, gradedSlots } = quiz;
  const { consistency, standardError } = figures;
  if (guard === 'counts-only') return null;
  return (
    <Panel title="The quiz as a whole">
      <p className="max-w-[68ch]">
        {consistency.value === null
          ? `Whether the questions measure one thing cannot be said: ${whyNot(consistency)}`
          : `Internal consistency is ${figureWords(consistency, { unit: '%', digits: 0 })}: ${consistencyBand?.words ?? ''}. It is over ${completeAttempts} attempts that hold all ${gradedSlots} questions that earn points.`}
        {standardError.value === null
          ? ''
          : ` A result is good to about ± ${figureWords(standardError, { unit: '', digits: 1 })} points.`}
      </p>
      <details className="mt-2 text-sm">
        <summary className="disclosure inline-flex min-h-9 items-center text-accent">All figures</summary>
        <dl className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2">
          {Object.entries(QUIZ_FIGURES).map(([id, name]) => (
            <div key={id}>
              <dt className="flex justify-between gap-3 font-medium">
                {name.name}
                <span className="tabular">{figureWords(figures[id as keyof QuizFigures], name)}</span>
              </dt>
              <dd className="text-muted">{whyNot(figures[id as keyof QuizFigures]) ?? name.means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  );
}
