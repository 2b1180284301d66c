import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { FORMER_GUEST_COOKIE } from '@/app/_components/former-guest-cookie';
import { formerGuestOf } from '@/app/_components/former-guest-of';
import { pathIds } from '@/lib/rules/path-ids';
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
  const formerGuestId = formerGuestOf((await cookies()).get(FORMER_GUEST_COOKIE)?.value, viewer.id);
  // One desk per study day and path: a refresh of the page brings new cards to it, and the card on screen stays.
  return (
    <ReviewDesk
      key={`${viewer.id}/${session.sessionId}/${path}`}
      session={session}
      owner={{ learnerId: viewer.id, formerGuestId }}
      path={path}
    />
  );
}
