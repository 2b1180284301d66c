import type { Claim } from '../claim';
import type { ClaimId } from '../claim-ids';
import type { Evidence } from '../evidence';
import type { PathId } from '../path-ids';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';

/** How a path is judged. */
export type PathDefinition = {
  id: PathId;
  /** The components that must start for it to exist; those that are not among the files are left out. */
  components(view: ClusterView): readonly (ComponentView | null)[];
  /** A reason why the path is not there at all, or null. */
  absent?(view: ClusterView): Evidence | null;
  /** Kubernetes has withdrawn it: where the files ask for it, it is deprecated whatever its claims say. */
  withdrawn?: true;
  /** Each claim with its reasons. */
  claims: Readonly<Record<ClaimId, (view: ClusterView) => Claim>>;
  /**
   * For a path on which some claim can never hold: what the network it crosses is worth. `true` is a tunnel that protects it,
   * so that it is safe under the condition that both ends are trusted.
   */
  network?(view: ClusterView): Claim;
};
