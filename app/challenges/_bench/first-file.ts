import type { ChallengeGrade } from '@/lib/questions/challenge/challenge-grade';
import type { Evidence } from '@/lib/rules/evidence';
import type { ChallengeTask } from '@/lib/services/challenge-views';

/** The file that a bench opens first: the first that may be edited and that an objective not met yet rests on, else the first that may be edited. */
export function firstFile(
  { start, readOnly }: Pick<ChallengeTask, 'start' | 'readOnly'>,
  grade: Pick<ChallengeGrade, 'objectives'> | null,
): string {
  const mine = Object.keys(start).filter((path) => !readOnly.includes(path));
  const unmet = (grade?.objectives ?? []).filter(({ met }) => !met);
  const said = unmet.flatMap(({ targets }) =>
    targets.filter(({ met }) => !met).flatMap(({ because }) => filesOf(because)),
  );
  return said.find((path) => mine.includes(path)) ?? mine[0] ?? '';
}

function filesOf(because: readonly Evidence[]): string[] {
  const speaking = because.filter(({ holds }) => holds !== true);
  return (speaking.length > 0 ? speaking : because).flatMap(({ file, because: deeper }) => [
    ...(file === null ? [] : [file]),
    ...filesOf(deeper ?? []),
  ]);
}
