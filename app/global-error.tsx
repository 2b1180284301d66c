'use client';

import './globals.css';
import { useEffect } from 'react';
import { Button } from './_components/button';

/** Replaces the whole document when even the layout failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="en">
      <body>
        <title>Spokewise could not start this page</title>
        <main className="mx-auto max-w-xl px-4 py-16" role="alert">
          <h1 className="font-bold text-2xl">Spokewise could not start this page</h1>
          <p className="mt-2 mb-6 text-muted">
            Every answer that was marked as saved is safe. Try again; if it keeps failing, the server's log
            says why.
          </p>
          <Button kind="primary" onClick={() => retry()}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  );
}
