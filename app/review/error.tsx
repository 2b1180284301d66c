'use client';

import { useEffect } from 'react';
import { Button } from '@/app/_components/button';

export default function ReviewError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert" className="mx-auto max-w-3xl rounded-2xl border border-line bg-surface p-8">
      <h1 className="font-semibold text-xl">Your cards could not be loaded</h1>
      <p className="mt-2 text-muted">
        The server failed while it put them together. Every answer you gave is kept, in this browser until the
        server has it. Try again in a moment.
      </p>
      <Button kind="primary" className="mt-6" onClick={() => retry()}>
        Try again
      </Button>
    </div>
  );
}
