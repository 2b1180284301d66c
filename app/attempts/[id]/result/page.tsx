import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { countWords } from '@/app/_components/count-words';
import { PageTitle } from '@/app/_components/page-title';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadAttemptResult } from '@/lib/services/load-attempt-result';
import { MissedPanel } from '../../_result/missed-panel';
import { RegradeNotices } from '../../_result/regrade-notices';
import { ResultItems } from '../../_result/result-items';
import { ScorePanel } from '../../_result/score-panel';

export const metadata: Metadata = { title: 'Result' };

/** What came of an attempt, as far as the review options show it now. */
export default async function AttemptResultPage({ params }: PageProps<'/attempts/[id]/result'>) {
  const [viewer, { id }] = await Promise.all([currentViewer(), params]);
  if (viewer === null) redirect('/sign-in');
  const found = await loadAttemptResult(viewer, id);
  if (!found.ok) {
    if (found.problem.code === 'wrong-state') redirect(toRoute(`/attempts/${id}`));
    notFound();
  }
  const { value: result } = found;
  return (
    <>
      <p className="mb-2">
        <Link
          href={toRoute(`/quizzes/${result.quizId}`)}
          className="text-accent underline underline-offset-4"
        >
          {result.title}
        </Link>
      </p>
      <PageTitle title={result.preview ? 'Result of the preview' : 'Result'}>{result.verdict}</PageTitle>
      <div className="flex flex-col gap-6">
        <RegradeNotices notices={result.notices} />
        {result.heldBack ? (
          <p className="max-w-[68ch] rounded-lg border border-edge bg-surface px-4 py-3">{result.heldBack}</p>
        ) : null}
        {result.score ? <ScorePanel score={result.score} /> : null}
        {result.missed && result.missed.length > 0 ? (
          <MissedPanel attemptId={id} learnerId={viewer.id} missed={result.missed} />
        ) : null}
        {result.blurs > 0 ? (
          <p className="text-muted text-sm">
            You left the page {countWords(result.blurs, 'time')} while you took it. Your instructor sees this
            too.
          </p>
        ) : null}
        <ResultItems result={result} />
      </div>
    </>
  );
}
