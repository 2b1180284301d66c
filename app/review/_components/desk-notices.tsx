import { CircleAlert, CloudOff, LogIn } from 'lucide-react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_question/notice';
import type { OutboxStatus } from '../_session/outbox';
import type { SessionState } from '../_session/session-state';

type Props = {
  status: OutboxStatus;
  line: 'up' | 'down';
  notice: SessionState['notice'];
  /** The question on screen is checked by the server. */
  needsServer: boolean;
  onLater: () => void;
};

/** What the learner should know now: signed out, no connection, what became of an answer. Stands over the buttons, so that the card stays put. */
export function DeskNotices({ status, line, notice, needsServer, onLater }: Props) {
  const signedOut = status.state === 'signed-out' || status.state === 'another-learner';
  return (
    <>
      {signedOut ? (
        <Notice icon={<LogIn size={18} />} role="alert">
          {status.state === 'signed-out' ? 'You are signed out.' : 'Somebody else is signed in here now.'}{' '}
          {status.pending > 0
            ? `${status.pending === 1 ? 'One answer is' : `${status.pending} answers are`} kept in this browser and saved when you sign in again. `
            : ''}
          <a href="/sign-in" className="font-semibold text-accent underline underline-offset-4">
            {status.state === 'signed-out' ? 'Sign in again' : 'Go to the account'}
          </a>
        </Notice>
      ) : null}
      {line === 'down' && !signedOut ? (
        <Notice icon={<CloudOff size={18} />} role="status">
          {needsServer
            ? 'No connection. This card has to be checked by the server; you can go on with the others.'
            : 'No connection. Go on: your answers are kept in this browser and saved when it is back.'}
          {needsServer ? (
            <Button size="small" className="ml-auto" onClick={onLater}>
              Ask it later
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {notice ? (
        <Notice key={notice.serial} icon={<CircleAlert size={18} />} role="alert">
          {notice.text}
        </Notice>
      ) : null}
    </>
  );
}
