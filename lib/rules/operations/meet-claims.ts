import type { ClaimId } from '../claim-ids';
import type { Evidence } from '../evidence';
import type { Outcome } from '../operation-report';
import type { PathReport } from '../path-report';
import type { Meeting } from './decide';

/** What a claim that does not hold makes of an operation. */
const BROKEN: Readonly<Record<ClaimId, Outcome>> = {
  encrypted: 'interceptable',
  'server-authenticated': 'interceptable',
  'client-authenticated': 'open to anyone',
  authorized: 'open to anyone',
};

/** What an operation meets on a path: a component that does not start, and each reason of the claims asked for. */
export function meetClaims(path: PathReport, claims: readonly ClaimId[]): readonly Meeting[] {
  if (path.verdict === 'wont-start')
    return path.because.map((because) => ({ outcome: 'fails' as const, because }));
  return claims.flatMap((id) =>
    path.claims[id].because.map((because) => ({ outcome: outcomeOf(id, because), because })),
  );
}

function outcomeOf(id: ClaimId, { holds }: Evidence): Outcome | null {
  if (holds === true) return null;
  if (holds === 'unknown') return 'unknown';
  // Who may come in under a condition does not come in without one; what can be read under a condition is read.
  const guarded = id === 'client-authenticated' || id === 'authorized';
  return holds === 'conditional' && guarded ? null : BROKEN[id];
}
