'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Builder, type BuilderProps } from './builder';
import { isOutdated } from './saved-versions';

/** The builder, once the draft that it begins with is the one that is stored: after "back" the browser may have an older one. */
export function CurrentBuilder({ view, learnerId, adds }: BuilderProps) {
  const router = useRouter();
  // Only what a page begins with can be outdated; later on the builder itself is ahead.
  const [began] = useState(() => isOutdated(view.id, view.version));
  const waits = began && isOutdated(view.id, view.version);
  useEffect(() => {
    if (waits) router.refresh();
  }, [waits, router]);
  if (waits) return <p role="status">Loading the draft</p>;
  return <Builder view={view} learnerId={learnerId} adds={adds} />;
}
