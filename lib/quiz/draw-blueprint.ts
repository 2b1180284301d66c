import type { Exam } from '../content/exam';
import { largestRemainder } from './largest-remainder';
import type { BlueprintDraw } from './paper';

/**
 * How many items of each domain a paper of an exam has: by the curriculum's weights, over the domains that this trainer covers, exactly
 * (largest remainder). A domain gets at most what `free` says that it has left; what it cannot take goes to the others by their weights.
 * `coveredPercent` below 100 says that weights were renormalised: such a paper is no mock of the whole exam.
 */
export function drawBlueprint(
  { id, domains }: Pick<Exam, 'id' | 'domains'>,
  count: number,
  free: (domain: string) => number = () => Number.POSITIVE_INFINITY,
): BlueprintDraw {
  const covered = domains.filter(({ covers }) => covers);
  const counts = spread(
    count,
    covered.map((domain) => ({ id: domain.id, weight: domain.weight, most: free(domain.id) })),
  );
  return {
    exam: id,
    domains: covered.map((domain) => ({
      id: domain.id,
      name: domain.name,
      weight: domain.weight,
      count: counts.get(domain.id) ?? 0,
    })),
    coveredPercent: covered.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Whoever would get more than it can take is filled, and the rest is spread anew, until nobody does. */
function spread(
  count: number,
  shares: readonly { id: string; weight: number; most: number }[],
): Map<string, number> {
  const counts = largestRemainder(
    count,
    shares.map(({ weight }) => weight),
  );
  const all = shares.map((share, at) => ({ ...share, count: counts[at] ?? 0 }));
  const full = all.filter((share) => share.count > share.most);
  if (full.length === 0) return new Map(all.map((share) => [share.id, share.count]));
  const filled = full.reduce((sum, { most }) => sum + most, 0);
  const others = shares.filter(({ id }) => full.every((share) => share.id !== id));
  const rest = others.length === 0 ? new Map<string, number>() : spread(count - filled, others);
  return new Map([...full.map(({ id, most }) => [id, most] as const), ...rest]);
}
