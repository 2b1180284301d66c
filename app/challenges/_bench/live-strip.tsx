import type { ChallengeGrade } from '@/lib/questions/challenge/challenge-grade';

/** How the files stand against the task, in a line: the one thing that moves while you type. */
export function LiveStrip({ grade }: { grade: ChallengeGrade }) {
  const { objectives, keeps, starts, points, of, solved } = grade;
  const met = objectives.filter((one) => one.met).length;
  const stopped = starts.filter((one) => one.starts !== true);
  const weakened = keeps.filter(({ kept }) => !kept).length;
  const tone = solved
    ? 'bg-secure-soft text-secure'
    : stopped.length > 0
      ? 'bg-wontstart-soft text-wontstart'
      : met > 0
        ? 'bg-conditional-soft text-conditional'
        : 'bg-exposed-soft text-exposed';
  return (
    <p role="status" className={`forced-edge sticky top-0 z-10 rounded-lg px-4 py-3 ${tone}`}>
      <span className="font-semibold">
        {met} of {objectives.length} {objectives.length === 1 ? 'objective' : 'objectives'} met.
      </span>{' '}
      {stopped.map(({ component, starts: runs }) => (
        <span key={component}>
          {component} {runs === null ? 'is gone' : 'won’t start'}.{' '}
        </span>
      ))}
      {weakened > 0 ? 'Something that has to stay is weakened. ' : null}
      <span className="tabular whitespace-nowrap">
        {points} of {of} points.
      </span>{' '}
      {solved ? 'Check it.' : null}
    </p>
  );
}
