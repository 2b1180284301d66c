/** One observation: how much of something (0–1), weighing `weight`, on a path and a claim; null where it belongs to none. */
export type MasteryPoint = { path: string | null; claim: string | null; share: number; weight: number };

/** The weighted mean of what falls into a cell, 0–1, and how many points did; null with none. */
export type MasteryCell = { share: number | null; count: number };

export type MasteryRow = { path: string; all: MasteryCell; claims: Readonly<Record<string, MasteryCell>> };

/** Points by path and claim, paths in the order given; paths without a point are left out. What weighs nothing counts for nothing. */
export function masteryMatrix(
  points: readonly MasteryPoint[],
  paths: readonly string[],
  claims: readonly string[],
): readonly MasteryRow[] {
  const counting = points.filter(({ weight }) => weight > 0);
  return paths.flatMap((path) => {
    const here = counting.filter((point) => point.path === path);
    if (here.length === 0) return [];
    const cells = claims.map(
      (claim) => [claim, cellOf(here.filter((point) => point.claim === claim))] as const,
    );
    return [{ path, all: cellOf(here), claims: Object.fromEntries(cells) }];
  });
}

function cellOf(points: readonly MasteryPoint[]): MasteryCell {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const earned = points.reduce((sum, point) => sum + point.share * point.weight, 0);
  return { share: weight === 0 ? null : earned / weight, count: points.length };
}
