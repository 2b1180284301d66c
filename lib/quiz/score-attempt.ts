import type { PaperItemGrade } from './grade-paper-item';
import type { BlueprintDraw, PaperItem } from './paper';

export type DomainScore = {
  id: string;
  points: number;
  of: number;
  /** 0–1. */
  share: number;
  /** Of the exam, in percent, where a blueprint says so; else null. */
  weight: number | null;
};

export type AttemptScore = {
  points: number;
  of: number;
  /** Raw: points of what could be earned, late share counted in. 0–100. */
  percent: number;
  /** As the exam weighs its domains, renormalised over those that the paper has; null without a blueprint. */
  weightedPercent: number | null;
  /** Which of the two the pass mark is held against: with a blueprint the weighted one. */
  decides: 'raw' | 'weighted';
  /** Null without a pass mark. */
  passed: boolean | null;
  /** Share of the points kept, below 1 when it was handed in late. */
  lateShare: number;
  /** Weakest first; of equally weak ones the one that is worth more first. */
  domains: readonly DomainScore[];
  /** Places of the paper, those of the weakest domain first, and in it those that lost most. */
  placesWeakestFirst: readonly number[];
};

/**
 * The score of an attempt from the grades of its questions. A question counts for all the exam domains that it belongs to; with a
 * blueprint only for the one that it was drawn for, or for those of that exam. What counts for nobody (`of` 0) is left out.
 */
export function scoreAttempt(
  grades: readonly PaperItemGrade[],
  items: readonly Pick<PaperItem, 'place' | 'domains' | 'drawnFor'>[],
  {
    blueprint,
    passPercent,
    lateShare,
  }: { blueprint: BlueprintDraw | null; passPercent: number | null; lateShare: number },
): AttemptScore {
  const itemAt = new Map(items.map((item) => [item.place, item]));
  const weightOf = new Map(blueprint?.domains.map(({ id, weight }) => [id, weight]));
  const domainsAt = (place: number) => {
    const item = itemAt.get(place);
    if (item === undefined) return [];
    if (item.drawnFor !== null) return [item.drawnFor];
    return blueprint === null ? item.domains : item.domains.filter((id) => weightOf.has(id));
  };
  const counted = grades.filter(({ of }) => of > 0);
  const sums = new Map<string, { points: number; of: number }>();
  for (const { place, points, of } of counted)
    for (const id of new Set(domainsAt(place))) {
      const sum = sums.get(id) ?? { points: 0, of: 0 };
      sums.set(id, { points: sum.points + points, of: sum.of + of });
    }
  const domains = [...sums]
    .map(([id, sum]) => ({ id, ...sum, share: clean(sum.points / sum.of), weight: weightOf.get(id) ?? null }))
    .toSorted(
      (a, b) => a.share - b.share || (b.weight ?? b.of) - (a.weight ?? a.of) || (a.id < b.id ? -1 : 1),
    );

  const points = counted.reduce((sum, grade) => sum + grade.points, 0);
  const of = counted.reduce((sum, grade) => sum + grade.of, 0);
  const percent = of > 0 ? clean((100 * points * lateShare) / of) : 0;
  const weighed = domains.flatMap(({ share, weight }) => (weight === null ? [] : [{ share, weight }]));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const weightedPercent =
    whole > 0
      ? clean((100 * lateShare * weighed.reduce((sum, one) => sum + one.share * one.weight, 0)) / whole)
      : null;
  const deciding = weightedPercent ?? percent;
  const rank = new Map(domains.map(({ id }, at) => [id, at]));
  const rankAt = (place: number) =>
    Math.min(...domainsAt(place).map((id) => rank.get(id) ?? domains.length), domains.length);
  const lostAt = new Map(counted.map((grade) => [grade.place, grade.of - grade.points]));

  return {
    points: clean(points * lateShare),
    of: clean(of),
    percent,
    weightedPercent,
    decides: weightedPercent === null ? 'raw' : 'weighted',
    passed: passPercent === null ? null : deciding >= passPercent,
    lateShare,
    domains,
    placesWeakestFirst: grades
      .map(({ place }) => place)
      .toSorted((a, b) => rankAt(a) - rankAt(b) || (lostAt.get(b) ?? 0) - (lostAt.get(a) ?? 0) || a - b),
  };
}

/** Without what adding left behind, so that three times a third of a point is the point and 60 % reach a pass mark of 60. */
function clean(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}
