import { type ClaimId, claimIds } from '../rules/claim-ids';
import { type PathId, pathIds } from '../rules/path-ids';
import type { KnobCoverage } from './knob-coverage';

/** Coverage by path and claim: one entry for each pair that some knob bears on. */
export function coverageTable(
  coverage: readonly KnobCoverage[],
): readonly { path: PathId; claim: ClaimId; rows: readonly KnobCoverage[] }[] {
  return pathIds.flatMap((path) =>
    claimIds.flatMap((claim) => {
      const rows = coverage.filter(({ knob }) => knob.paths.includes(path) && knob.claims.includes(claim));
      return rows.length === 0 ? [] : [{ path, claim, rows }];
    }),
  );
}
