'use client';

import { CircleAlert, MessageSquareText, MonitorSmartphone } from 'lucide-react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { Notice } from '@/app/_question/notice';
import type { TakingState } from '../_queue/taking-state';

type Props = {
  state: TakingState;
  messagesSeen: number;
  onSeen: () => void;
  onContinue: () => void;
  onDismiss: () => void;
};

/** What the learner must know now. Nothing here takes the focus: it is said, and waits. */
export function TakingNotices({ state, messagesSeen, onSeen, onContinue, onDismiss }: Props) {
  const { save, notice, pulse } = state;
  const kept = save.kept > 0 ? ` ${countWords(save.kept, 'answer')} kept here.` : '';
  const fresh = pulse.messages.slice(messagesSeen);
  return (
    <>
      {save.kind === 'elsewhere' ? (
        <Notice icon={<MonitorSmartphone size={18} />} role="alert">
          <span>
            This attempt goes on in another tab or on another device, so this page saves nothing any more.
            {kept}
          </span>
          <Button size="small" onClick={onContinue}>
            Continue here
          </Button>
        </Notice>
      ) : null}
      {save.kind === 'signed-out' ? (
        <Notice icon={<CircleAlert size={18} />} role="alert">
          <span>You are signed out.{kept} Sign in again, in another tab, to save.</span>
          <Button size="small" onClick={onContinue}>
            I have signed in
          </Button>
        </Notice>
      ) : null}
      {save.kind === 'gone' ? (
        <Notice icon={<CircleAlert size={18} />} role="alert">
          This attempt is not there any more: the class or the quiz was taken away, or you were taken out of
          the class.{kept} Ask your instructor.
        </Notice>
      ) : null}
      {fresh.length > 0 ? (
        <Notice icon={<MessageSquareText size={18} />} role="status">
          <span>
            {fresh.map(({ at, by, text }) => (
              <span key={at} className="block [overflow-wrap:anywhere]">
                <strong>{by}:</strong> {text}
              </span>
            ))}
          </span>
          <Button size="small" kind="quiet" onClick={onSeen}>
            Got it
          </Button>
        </Notice>
      ) : null}
      {notice ? (
        <Notice icon={<CircleAlert size={18} />} role="status">
          <span>{notice}</span>
          <Button size="small" kind="quiet" onClick={onDismiss}>
            All right
          </Button>
        </Notice>
      ) : null}
    </>
  );
}
