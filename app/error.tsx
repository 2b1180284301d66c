'use client';

import { useEffect } from 'react';
import { Button } from './_components/button';
import { PageTitle } from './_components/page-title';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert">
      <PageTitle title="This page could not be shown">
        Something failed on the server while it was put together. Every answer that was marked as saved is
        safe. Try again; if it keeps failing, the server's log says why.
      </PageTitle>
      <Button kind="primary" onClick={() => retry()}>
        Try again
      </Button>
    </div>
  );
}
