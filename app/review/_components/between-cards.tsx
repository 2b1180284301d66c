import type { OutboxStatus } from '../_session/outbox';
import type { SessionState } from '../_session/session-state';
import { LearningWait } from './learning-wait';
import { SessionEnd } from './session-end';

type Props = {
  state: SessionState;
  status: OutboxStatus;
  learnerId: string;
  path: string | null;
  now: () => number;
  onLearnAhead: () => void;
  onTime: () => void;
};

/** What stands where the card would be when there is none: a pause, answers on their way, or the end. */
export function BetweenCards({ state, status, learnerId, path, now, onLearnAhead, onTime }: Props) {
  if (state.awaiting) return <Line>Taking it back</Line>;
  const { counts, learning, nextLearningAt, nextDayAt } = state;
  const learningAt = learning[0]?.dueAt ?? nextLearningAt;
  const left = counts.newCards + counts.learning + counts.review;
  if (learningAt !== null && learningAt < nextDayAt && (learning.length > 0 || left > 0)) {
    return (
      <LearningWait
        dueAt={learningAt}
        learnAheadMinutes={state.learnAheadMinutes}
        now={now}
        onLearnAhead={onLearnAhead}
        onTime={onTime}
      />
    );
  }
  if (status.pending > 0) {
    return (
      <Line>
        {status.state === 'saving'
          ? 'Saving your last answers'
          : 'Your last answers wait here for the connection'}
      </Line>
    );
  }
  return (
    <SessionEnd sessionId={state.sessionId} learnerId={learnerId} answered={state.answered} path={path} />
  );
}

function Line({ children }: { children: string }) {
  return (
    <p className="py-16 text-center text-muted" role="status">
      {children}
    </p>
  );
}
