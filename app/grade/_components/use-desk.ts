'use client';

import { useEffect, useReducer, useState } from 'react';
import { kubernetesMinor } from '@/lib/cluster/kubernetes-minor';
import { ruleEntry } from '@/lib/rules/rule-entry';
import { caseOfHash } from './case-of-hash';
import { changeDesk, type Desk, type DeskChange, EMPTY_DESK } from './desk';
import { readDesk, storeDesk } from './stored-desk';

const KEY = 'spokewise-grade';

/** The desk of this tab: kept in its session storage, and filled by the case that the address names (`#case=<rule>/<n>`). */
export function useDesk(): { desk: Desk; change: (change: DeskChange) => void; ready: boolean } {
  const [desk, change] = useReducer(
    (before: Desk, what: DeskChange | { kind: 'restore'; desk: Desk }) =>
      what.kind === 'restore' ? what.desk : changeDesk(before, what),
    EMPTY_DESK,
  );
  const [ready, setReady] = useState(false);
  useEffect(() => {
    change({ kind: 'restore', desk: readDesk(stored()) });
    const take = async () => {
      const loaded = await loadCase(location.hash);
      if (loaded === null) return;
      change(loaded);
      // A refresh must bring back what you made of the case, not the case.
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take().finally(() => setReady(true));
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    if (ready) store(desk);
  }, [ready, desk]);
  return { desk, change, ready };
}

async function loadCase(hash: string): Promise<DeskChange | null> {
  const named = caseOfHash(hash);
  const entry = named === null ? undefined : ruleEntry(named.rule);
  if (named === null || entry === undefined) return null;
  const one = (await entry.cases()).cases[named.number - 1];
  if (one === undefined) return null;
  const minor = one.kubernetes === undefined ? null : kubernetesMinor(one.kubernetes);
  return {
    kind: 'replace',
    what: `Loaded a case of ${named.rule}`,
    files: Object.entries(one.files).map(([path, text]) => ({ path, text })),
    complete: one.complete ?? false,
    present: one.present ?? [],
    ...(minor === null ? {} : { minor }),
  };
}

/** Storage may be switched off, or full. */
function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(desk: Desk): void {
  try {
    if (desk.files.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, storeDesk(desk));
  } catch {
    // Then a refresh begins with an empty desk; nothing else depends on it.
  }
}
