import type { Exam } from '../content/exam';
import { drawBlueprint } from './draw-blueprint';
import { type Demand, drawDistinct } from './draw-distinct';
import type { BlueprintDraw } from './paper';

/**
 * The draw of a blueprint beside what the quiz draws anyway. Where domains have too few questions for their weight (asked already, or
 * shared with a pool or another domain), others give more; fewer than `count` only where all together have no more.
 */
export function plannedBlueprint(
  exam: Exam,
  count: number,
  demandOf: (domain: string, count: number) => Demand,
  pools: readonly Demand[],
): BlueprintDraw {
  const demands = new Map(exam.domains.map(({ id }) => [id, demandOf(id, 0)]));
  const free = new Map([...demands].map(([id, { groups }]) => [id, new Set(groups).size]));
  for (;;) {
    const draw = drawBlueprint(exam, count, (id) => free.get(id) ?? 0);
    const own = draw.domains.map((domain) => ({
      ...(demands.get(domain.id) ?? demandOf(domain.id, 0)),
      count: domain.count,
    }));
    // Whether a draw can be met does not depend on the seed.
    const met = drawDistinct([...pools, ...own], '');
    if (met.ok) return draw;
    const { demands: crowded, needed, eligible } = met.problem;
    const [most] = draw.domains
      .filter((domain, at) => domain.count > 0 && crowded.includes(own[at]?.id ?? ''))
      .toSorted((a, b) => b.count - a.count);
    // Pools alone are in each other's way: nothing that a blueprint could give up.
    if (most === undefined) return draw;
    free.set(most.id, Math.max(0, most.count - Math.max(1, needed - eligible)));
  }
}
