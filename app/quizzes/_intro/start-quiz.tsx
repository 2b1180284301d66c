'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { LinkButton } from '@/app/_components/link-button';
import { messageOf } from '@/app/_components/message-of';
import { momentWords } from '@/app/_components/moment-words';
import { postJson } from '@/app/_components/post-json';
import { TextField } from '@/app/_components/text-field';
import { toRoute } from '@/app/_components/to-route';
import type { QuizIntroView } from '@/lib/services/quiz-intro-view';

type Props = { quiz: QuizIntroView; learnerId: string; zone: string };

/** Start, go on where one was, or why neither can be done now. */
export function StartQuiz({ quiz, learnerId, zone }: Props) {
  const { quizId, running, mayNotStart, needsPassword, instructor, serverNow } = quiz;
  const router = useRouter();
  // The same id until the server has answered: a second click, or a reply that was lost, starts nothing twice.
  const id = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const start = async (preview: boolean, password: string | null) => {
    id.current ??= crypto.randomUUID();
    setBusy(true);
    setSaid('');
    const { status, body } = await postJson(
      '/api/attempts',
      { id: id.current, quizId, password, preview },
      learnerId,
    );
    if (status === 200 && typeof body === 'object' && body !== null && 'id' in body) {
      router.push(toRoute(`/attempts/${String(body.id)}`));
      return;
    }
    setBusy(false);
    if (status !== 0) id.current = null;
    setSaid(
      messageOf(body) ?? 'The server does not answer. Try again in a moment; nothing was started twice.',
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('password');
    void start(false, typeof given === 'string' ? given : null);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {running !== null ? (
        <LinkButton href={toRoute(`/attempts/${running}`)} kind="primary" size="large">
          Go on
        </LinkButton>
      ) : mayNotStart !== null ? (
        <p className="max-w-[60ch]">
          {mayNotStart.message}
          {mayNotStart.until === null ? '' : ` From ${momentWords(mayNotStart.until, zone, serverNow)} on.`}
        </p>
      ) : (
        <form onSubmit={submit} className="flex w-full flex-col items-start gap-1">
          {needsPassword ? (
            <div className="w-full max-w-xs">
              <TextField
                name="password"
                label="Password of the quiz"
                type="text"
                autoComplete="off"
                required
                maxLength={100}
              />
            </div>
          ) : null}
          <Button type="submit" kind={instructor ? 'secondary' : 'primary'} size="large" disabled={busy}>
            {busy ? 'Starting' : 'Start'}
          </Button>
        </form>
      )}
      {instructor ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind="primary" size="large" disabled={busy} onClick={() => start(true, null)}>
            Preview
          </Button>
          <p className="text-muted text-sm">
            A real attempt at the draft, counted nowhere. Your last preview goes.
          </p>
        </div>
      ) : null}
      <p role="alert" className="min-h-6 font-medium text-exposed">
        {said}
      </p>
    </div>
  );
}
