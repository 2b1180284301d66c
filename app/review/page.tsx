import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pathIds } from '@/lib/content/note';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadReview } from '@/lib/services/load-review';
import { ReviewDesk } from './_components/review-desk';

export const metadata: Metadata = { title: 'Review' };

/** Today's review, or that of one path: /review?path=konnectivity. */
export default async function ReviewPage({ searchParams }: PageProps<'/review'>) {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/');
  const asked = (await searchParams).path;
  const path = pathIds.find((id) => id === asked) ?? null;
  const session = await loadReview(viewer, { path });
  // A new load is a new desk: what the browser held before may be out of date, and nothing is lost with it.
  return (
    <ReviewDesk
      key={`${session.sessionId}/${path}/${session.serverNow}`}
      session={session}
      learnerId={viewer.id}
      path={path}
    />
  );
}
