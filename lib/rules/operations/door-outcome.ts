import type { Evidence } from '../evidence';
import type { Outcome } from '../operation-report';

/** What it makes of an operation whether requests are authorized at all. */
export function doorOutcome({ holds }: Evidence): Outcome | null {
  if (holds === 'unknown') return 'unknown';
  return holds === false ? 'open to anyone' : null;
}
