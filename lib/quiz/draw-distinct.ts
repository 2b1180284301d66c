import { random } from '../core/random';
import { fail, ok, type Result } from '../core/result';

/** Something that needs `count` different groups out of those that fit. */
export type Demand = { id: string; count: number; groups: readonly string[] };

/** Demands that cannot all be met: together they need more groups than fit any of them. */
export type Shortage = { demands: readonly string[]; needed: number; eligible: number };

/**
 * Gives every demand its groups, no group twice. Exact: where any draw can meet all demands one is found, for every seed, by augmenting
 * paths (a bipartite matching), never by trying again. The same demands and seed give the same draw. What comes back for a demand is in
 * drawn order.
 */
export function drawDistinct(
  demands: readonly Demand[],
  seed: string,
): Result<ReadonlyMap<string, readonly string[]>, Shortage> {
  const draw = random(seed);
  const wishes = demands.map(({ groups }) => draw.shuffle([...new Set(groups)]));
  const holder = new Map<string, number>();

  for (const [at, { count }] of demands.entries()) {
    for (let unit = 0; unit < count; unit++) {
      const reached = new Set<string>();
      if (!augment(at, wishes, holder, reached)) return fail(shortage(at, demands, holder, reached));
    }
  }
  return ok(
    new Map(
      demands.map(({ id }, at) => [id, (wishes[at] ?? []).filter((group) => holder.get(group) === at)]),
    ),
  );
}

/** Finds one more group for a demand, moving others to other groups of theirs if it must. */
function augment(
  demand: number,
  wishes: readonly (readonly string[])[],
  holder: Map<string, number>,
  reached: Set<string>,
): boolean {
  const groups = wishes[demand] ?? [];
  const free = groups.find((group) => !holder.has(group));
  if (free !== undefined) {
    holder.set(free, demand);
    return true;
  }
  for (const group of groups) {
    if (reached.has(group)) continue;
    reached.add(group);
    const other = holder.get(group);
    if (other === undefined || other === demand) continue;
    if (augment(other, wishes, holder, reached)) {
      holder.set(group, demand);
      return true;
    }
  }
  return false;
}

/** Who is in each other's way: all groups that were reached, and the demands that hold them (Hall's theorem). */
function shortage(
  at: number,
  demands: readonly Demand[],
  holder: ReadonlyMap<string, number>,
  reached: ReadonlySet<string>,
): Shortage {
  const inWay = new Set([at, ...[...reached].flatMap((group) => holder.get(group) ?? [])]);
  const those = demands.filter((_, place) => inWay.has(place));
  return {
    demands: those.map(({ id }) => id),
    needed: those.reduce((sum, { count }) => sum + count, 0),
    eligible: reached.size,
  };
}
