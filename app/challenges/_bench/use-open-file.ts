'use client';

import { useCallback, useEffect, useState } from 'react';
import { readDevice, writeDevice } from '../_work/device-store';

/** The file that is open: kept on the device beside the draft, so that a reload comes back to it. Another attempt begins with `first`. */
export function useOpenFile(key: string, attempt: string | null, first: string) {
  const [file, setFile] = useState(first);
  useEffect(() => {
    const kept = readDevice(key) as { attempt?: unknown; file?: unknown } | null;
    if (kept?.attempt === attempt && typeof kept.file === 'string') setFile(kept.file);
  }, [key, attempt]);
  const open = useCallback(
    (next: string) => {
      setFile(next);
      writeDevice(key, { attempt, file: next });
    },
    [key, attempt],
  );
  return [file, open] as const;
}
