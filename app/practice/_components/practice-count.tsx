import type { Practised } from '../_session/practice-state';

/** How it goes: "7 answered, 5 right". */
export function PracticeCount({ practised }: { practised: readonly Practised[] }) {
  const right = practised.filter(({ outcome }) => outcome === 'right').length;
  return (
    <p role="status" className="tabular text-muted text-sm">
      {practised.length === 0 ? (
        'Practice: your schedule stays as it is'
      ) : (
        <>
          <strong className="text-text">{practised.length}</strong> answered,{' '}
          <strong className="text-text">{right}</strong> right
        </>
      )}
    </p>
  );
}
