import type { Exam } from '../content/exam';
import { largestRemainder } from './largest-remainder';
import type { BlueprintDraw } from './paper';

/**
 * How many items of each domain a paper of an exam has: by the curriculum's weights, over the domains that this trainer covers, exactly
 * (largest remainder). `coveredPercent` below 100 says that weights were renormalised: such a paper is no mock of the whole exam.
 */
export function drawBlueprint({ id, domains }: Pick<Exam, 'id' | 'domains'>, count: number): BlueprintDraw {
  const covered = domains.filter(({ covers }) => covers);
  const counts = largestRemainder(
    count,
    covered.map(({ weight }) => weight),
  );
  return {
    exam: id,
    domains: covered.map((domain, at) => ({
      id: domain.id,
      name: domain.name,
      weight: domain.weight,
      count: counts[at] ?? 0,
    })),
    coveredPercent: covered.reduce((sum, { weight }) => sum + weight, 0),
  };
}
