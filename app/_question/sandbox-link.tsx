'use client';

import { useEffect, useState } from 'react';
import type { ClusterInput } from '@/lib/cluster/parse-cluster';

type Props = { cluster: ClusterInput; className: string };

/** Scenarios are set in this release (lib/questions/scenario/stem.ts). */
const MINOR = 36;

/** Opens a question's whole cluster in the free sandbox, in a tab of its own. The files travel in the address; the server gets nothing. */
export function SandboxLink({ cluster, className }: Props) {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    let gone = false;
    const write = async () => {
      const { writeShared } = await import('@/app/challenges/_work/shared-files');
      const written = await writeShared({ minor: MINOR, ...cluster });
      if (!gone) setFragment(written);
    };
    write().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [cluster]);
  return (
    <a href={`/challenges/free${fragment}`} target="_blank" rel="noopener" className={className}>
      Open this cluster in the sandbox
    </a>
  );
}
