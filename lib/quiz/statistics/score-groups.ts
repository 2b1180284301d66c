import { type GroupingName, groupings } from './groupings';
import { scoreQuantile } from './score-quantile';

/** The group of each score, 0 the lowest. Groups may be empty and of unlike sizes where many scores are equal. */
export function scoreGroups(scores: readonly number[], name: GroupingName): readonly number[] {
  const { count, edge } = groupings[name];
  const sorted = scores.toSorted((a, b) => a - b);
  const cuts = Array.from({ length: count - 1 }, (_, i) => scoreQuantile(sorted, i + 1, count));
  return scores.map((score) => cuts.filter((cut) => (edge === 'up' ? cut <= score : cut < score)).length);
}
