import type { Claim } from './claim';
import { type ClaimId, claimIds } from './claim-ids';
import { weakest } from './holds';
import type { PathReport } from './path-report';
import type { PathDefinition } from './paths/path-definition';
import { refusalOf } from './paths/refusal-of';
import type { Verdict } from './verdict';
import type { ClusterView } from './view/cluster-view';

const VERDICTS = {
  true: 'secure',
  false: 'exposed',
  conditional: 'conditional',
  unknown: 'unknown',
} as const;

/**
 * Judge a path: its claims, and the verdict that follows. A component that refuses its configuration decides before any claim; that
 * Kubernetes has withdrawn the path decides before that, for no other configuration would let it start with one.
 */
export function judgePath(definition: PathDefinition, view: ClusterView): PathReport {
  const absent = definition.absent?.(view) ?? null;
  if (absent !== null) {
    const claim: Claim = { holds: 'unknown', because: [absent] };
    return { verdict: 'not-applicable', claims: each(() => claim), because: [absent] };
  }
  const claims = each((id) => definition.claims[id](view));
  const refusing = definition
    .components(view)
    .filter((component) => component !== null && !component.starts)
    .map((component) => refusalOf(component as NonNullable<typeof component>));
  if (definition.withdrawn) return { verdict: 'deprecated', claims, because: refusing };
  if (refusing.length > 0) return { verdict: 'wont-start', claims, because: refusing };
  const holds = claimIds.map((id) => claims[id].holds);
  const network = holds.includes('never') ? (definition.network?.(view) ?? null) : null;
  const possible = weakest(holds.filter((one) => one !== 'never'));
  const verdict: Verdict =
    network === null
      ? holds.includes('never')
        ? 'exposed'
        : VERDICTS[String(possible) as keyof typeof VERDICTS]
      : overNetwork(possible, network);
  return { verdict, claims, because: network?.because ?? [] };
}

/** Where some claim can never hold, the network decides: at best the path is safe under a condition. */
function overNetwork(possible: ReturnType<typeof weakest>, network: Claim): Verdict {
  const both = weakest([possible, network.holds]);
  return both === true
    ? 'conditional'
    : both === 'never'
      ? 'exposed'
      : VERDICTS[String(both) as keyof typeof VERDICTS];
}

function each(make: (id: ClaimId) => Claim): Record<ClaimId, Claim> {
  return Object.fromEntries(claimIds.map((id) => [id, make(id)])) as Record<ClaimId, Claim>;
}
