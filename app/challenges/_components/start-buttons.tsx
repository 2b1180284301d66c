'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { AttemptRequest } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { LinkButton } from '../../_components/link-button';
import { postJson } from '../../_components/post-json';
import { toRoute } from '../../_components/to-route';
import { preloadMonaco } from '../../_editor/monaco/load-monaco';
import { saidBy } from '../_work/said-by';

type Props = {
  slug: string;
  learnerId: string;
  running: 'learn' | 'exam' | null;
  solved: boolean;
  minutes: number;
};

/** The editor is large: it is fetched when a hand or the focus comes near. */
const INTENT = { onPointerEnter: preloadMonaco, onFocus: preloadMonaco };

/** Begin, begin as in an exam, or go on where one was. */
export function StartButtons({ slug, learnerId, running, solved, minutes }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const bench = toRoute(`/challenges/${slug}/bench`);
  const start = async (action: AttemptRequest['action']) => {
    setBusy(true);
    const body: AttemptRequest = { slug, action };
    const reply = await postJson('/api/challenges/attempt', body, learnerId);
    setBusy(false);
    if (reply.status === 200) router.push(bench);
    else
      setSaid(saidBy(reply.body, 'The server does not answer. Try again in a moment; nothing was started.'));
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        {running ? (
          <LinkButton {...INTENT} href={bench} kind="primary" size="large">
            {running === 'exam' ? 'Go on with the exam' : 'Go on'}
          </LinkButton>
        ) : (
          <Button
            {...INTENT}
            kind="primary"
            size="large"
            disabled={busy}
            onClick={() => start('start-learn')}
          >
            {solved ? 'Start again' : 'Start'}
          </Button>
        )}
        {running === 'exam' ? null : (
          <Button {...INTENT} size="large" disabled={busy} onClick={() => start('start-exam')}>
            Start as in an exam
          </Button>
        )}
      </div>
      <p className="max-w-[60ch] text-muted text-sm">
        Verdicts, hints and the solution help you while you learn. As in an exam, you start from the original
        files, have {minutes} minutes, and learn how you did only when you check.
      </p>
      <p role="alert" className="text-exposed empty:hidden">
        {said}
      </p>
    </div>
  );
}
