import type { Claim } from './claim';
import type { ClaimId } from './claim-ids';
import type { Evidence } from './evidence';
import type { Verdict } from './verdict';

/** A path's verdict with the claims that make it. */
export type PathReport = {
  verdict: Verdict;
  claims: Readonly<Record<ClaimId, Claim>>;
  /** Why, where the claims alone do not say: a component that refuses to start, a path that is not there, the network crossed. */
  because: readonly Evidence[];
};
