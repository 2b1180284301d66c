import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { LinkButton } from '@/app/_components/link-button';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadResult } from '@/lib/services/load-result';
import { nextChallenge } from '@/lib/services/next-challenge';
import { ResultView } from '../../_bench/result-view';

export const metadata: Metadata = { title: 'Result' };

/** One submission again: /challenges/<slug>/result?id=<submission>. */
export default async function ResultPage({ params, searchParams }: PageProps<'/challenges/[slug]/result'>) {
  const [viewer, { slug }, { id }] = await Promise.all([currentViewer(), params, searchParams]);
  if (viewer === null) redirect(toRoute(`/challenges/${slug}`));
  const result = typeof id === 'string' ? await loadResult(viewer, id) : null;
  if (result === null || result.slug !== slug) notFound();
  const next = await nextChallenge(viewer, slug);
  return (
    <>
      <p className="mb-4">
        <Link href={toRoute(`/challenges/${slug}`)} className="text-accent underline underline-offset-4">
          The challenge
        </Link>
      </p>
      <h1 className="sr-only">Result</h1>
      <ResultView
        result={result}
        learnerId={viewer.id}
        actions={
          <LinkButton href={toRoute(next === null ? '/challenges' : `/challenges/${next}`)}>
            {next === null ? 'To the challenges' : 'To the next challenge'}
          </LinkButton>
        }
      />
    </>
  );
}
