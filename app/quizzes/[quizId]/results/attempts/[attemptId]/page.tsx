import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadAttemptOf } from '@/lib/services/load-attempt-of';
import { momentWords } from '../../../../../_components/moment-words';
import { Panel } from '../../../../../_components/panel';
import { toRoute } from '../../../../../_components/to-route';
import { ResultItems } from '../../../../../attempts/_result/result-items';
import { ScorePanel } from '../../../../../attempts/_result/score-panel';
import { QuizHeader } from '../../_components/quiz-header';

export const metadata: Metadata = { title: 'Attempt' };

const ENDED = { submitted: 'handed in', expired: 'time was up', ended: 'ended by an instructor' } as const;

/** A learner's attempt exactly as it was seen, with every answer and what it came to. */
export default async function AttemptPage({
  params,
}: PageProps<'/quizzes/[quizId]/results/attempts/[attemptId]'>) {
  const [{ quizId, attemptId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadAttemptOf(viewer, { quizId, attemptId });
  if (!loaded.ok) {
    if (loaded.problem.code === 'wrong-state') redirect(toRoute(`/quizzes/${quizId}/board`));
    notFound();
  }
  const { head, name, blurs, messages, result } = loaded.value;
  const { zone } = head.class;
  const at = (moment: number) => momentWords(moment, zone, head.now);
  const { phase, order, startedAt, closedAt, score } = result;
  return (
    <>
      <QuizHeader quizId={quizId} title={head.title} head={head.class} here="results" />
      <div className="flex flex-col gap-6">
        <Panel title={`${name}, attempt ${order}`} titleId="attempt-of">
          <p className="text-muted">
            Begun {at(startedAt)}, {phase in ENDED ? ENDED[phase as keyof typeof ENDED] : 'over'}{' '}
            {at(closedAt)} ({zone}).{' '}
            {blurs > 0
              ? `The page was left ${blurs === 1 ? 'once' : `${blurs} times`}; they were told. `
              : ''}
            This is what they saw.
          </p>
          {messages.length > 0 ? (
            <ul className="mt-3 text-sm">
              {messages.map((message) => (
                <li key={message.at} className="break-words">
                  {at(message.at)}, {message.by}: {message.text}
                </li>
              ))}
            </ul>
          ) : null}
        </Panel>
        {score ? <ScorePanel score={score} /> : null}
        <ResultItems result={result} />
      </div>
    </>
  );
}
