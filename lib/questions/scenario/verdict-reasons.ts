import type { Evidence } from '../../rules/evidence';
import type { PathReport } from '../../rules/path-report';
import { pathWeaknesses } from '../../rules/path-weaknesses';

/** The reasons for a path's verdict: all that its claims rest on where it is secure, else what is weak. */
export function verdictReasons(path: PathReport): readonly Evidence[] {
  return path.verdict === 'secure'
    ? Object.values(path.claims).flatMap(({ because }) => because)
    : pathWeaknesses(path);
}
