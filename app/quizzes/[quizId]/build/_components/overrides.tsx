import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { messageOf } from '@/app/_components/message-of';
import { momentWords } from '@/app/_components/moment-words';
import { postJson } from '@/app/_components/post-json';
import type { QuizOverride } from '@/lib/quiz/quiz-override';
import type { OverridesView, OverrideView } from '@/lib/services/build-views';
import { OverrideForm } from './override-form';

type Props = { quizId: string; learnerId: string; zone: string };

const NO_ANSWER = 'The server does not answer. Try again in a moment; nothing was changed.';

/** What differs for single learners and for labels. It holds at once, without publishing. */
export function Overrides({ quizId, learnerId, zone }: Props) {
  const [view, setView] = useState<OverridesView | null>(null);
  const [said, setSaid] = useState('');
  const address = `/api/quizzes/${quizId}/overrides`;
  useEffect(() => {
    let isCurrent = true;
    fetch(address)
      .then(async (response) => {
        const body: unknown = await response.json();
        if (!isCurrent) return;
        if (response.ok) setView(body as OverridesView);
        else setSaid(messageOf(body) ?? NO_ANSWER);
      })
      .catch(() => isCurrent && setSaid(NO_ANSWER));
    return () => {
      isCurrent = false;
    };
  }, [address]);
  const save = async (target: OverrideView['for'], override: QuizOverride | null) => {
    const reply = await postJson(address, { for: target, override }, learnerId);
    if (reply.status === 200) setView(reply.body as OverridesView);
    setSaid(reply.status === 200 ? '' : (messageOf(reply.body) ?? NO_ANSWER));
    return reply.status === 200;
  };
  return (
    <details className="mt-3 rounded-lg border border-line px-4 py-1">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
        Exceptions{view && view.overrides.length > 0 ? ` (${view.overrides.length})` : ''}
      </summary>
      <p className="text-muted text-sm">
        Other dates, more time or more attempts for a learner or a label. They hold at once, also for attempts
        that run.
      </p>
      <ul className="divide-y divide-line">
        {view?.overrides.map((one) => (
          <li key={JSON.stringify(one.for)} className="flex items-center gap-3 py-2">
            <p className="min-w-0 flex-1">
              <span className="font-medium">{one.name}</span>{' '}
              <span className="text-muted text-sm">{overrideWords(one.override, zone)}</span>
            </p>
            <Button size="small" onClick={() => void save(one.for, null)}>
              Remove<span className="sr-only">: {one.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className="font-medium text-exposed text-sm empty:hidden">
        {said}
      </p>
      {view === null ? null : view.people.length + view.labels.length === 0 ? (
        <p className="py-3 text-muted">The class has no learners yet.</p>
      ) : (
        <OverrideForm view={view} zone={zone} onSave={save} />
      )}
    </details>
  );
}

function overrideWords(override: QuizOverride, zone: string): string {
  const at = (moment: number | null) => (moment === null ? 'never' : momentWords(moment, zone, Date.now()));
  const { opensAt, dueAt, closesAt, timeLimitMinutes, attempts, extraTimePercent } = override;
  return [
    ...(opensAt === undefined ? [] : [`opens ${opensAt === null ? 'at once' : at(opensAt)}`]),
    ...(dueAt === undefined ? [] : [`due ${at(dueAt)}`]),
    ...(closesAt === undefined ? [] : [`closes ${at(closesAt)}`]),
    ...(timeLimitMinutes === undefined
      ? []
      : [timeLimitMinutes === null ? 'no time limit' : `${timeLimitMinutes} minutes`]),
    ...(attempts === undefined
      ? []
      : [attempts === null ? 'any number of attempts' : `${attempts} attempts`]),
    ...(extraTimePercent === undefined ? [] : [`${extraTimePercent}\u00a0% more time`]),
  ].join(', ');
}
