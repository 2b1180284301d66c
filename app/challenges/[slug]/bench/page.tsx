import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBench } from '@/lib/services/load-bench';
import { nextChallenge } from '@/lib/services/next-challenge';
import { Bench } from '../../_bench/bench';

export const metadata: Metadata = { title: 'Bench' };

/** The bench of a challenge that was begun. */
export default async function BenchPage({ params }: PageProps<'/challenges/[slug]/bench'>) {
  const [viewer, { slug }] = await Promise.all([currentViewer(), params]);
  const view = await loadBench(viewer, slug);
  if (view === null) notFound();
  if (viewer === null || view.attempt === null) redirect(toRoute(`/challenges/${slug}`));
  return (
    <Bench key={view.attempt.id} view={view} next={await nextChallenge(viewer, slug)} learnerId={viewer.id} />
  );
}
