import type { Evidence } from '../evidence';
import type { OperationReport, Outcome } from '../operation-report';

/** One thing that an operation meets on its way; `outcome` is what it comes to because of it, null where it passes. */
export type Meeting = { outcome: Outcome | null; because: Evidence };

/** What ends an operation, before anything that only weakens it: what is broken, then what is refused, then what is open. */
const FIRST: readonly Outcome[] = ['fails', 'refused', 'open to anyone', 'interceptable', 'unknown'];

/** The outcome of an operation: the worst thing that it meets, with everything that it met, the decisive ones first. */
export function decide(meetings: readonly Meeting[]): OperationReport {
  const outcome = FIRST.find((one) => meetings.some((meeting) => meeting.outcome === one)) ?? 'protected';
  const decisive = meetings.filter((meeting) => meeting.outcome === outcome);
  const others = meetings.filter((meeting) => meeting.outcome !== outcome);
  return { outcome, because: [...decisive, ...others].map(({ because }) => because) };
}
