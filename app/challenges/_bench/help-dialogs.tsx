'use client';

import { useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import type { ChallengeTask, HintView, SolutionView } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { DiffView } from '../../_components/diff-view';
import { Markdown } from '../../_components/markdown';
import { postJson } from '../../_components/post-json';
import { saidBy } from '../_work/said-by';

type Shared = { open: boolean; onOpenChange: (open: boolean) => void; learnerId: string };

/** Hints from where the files are now, a step at a time: which path, which knob, what to write. */
export function HintDialog({
  open,
  onOpenChange,
  learnerId,
  slug,
  unmet,
  changed,
}: Shared & { slug: string; unmet: ChallengeTask['objectives']; changed: ClusterFiles }) {
  const [hint, setHint] = useState<HintView | null>(null);
  const [said, setSaid] = useState('');
  const ask = async (objective: string) => {
    const { status, body } = await postJson(
      '/api/challenges/hint',
      { slug, objective, files: changed },
      learnerId,
    );
    setSaid(status === 200 ? '' : saidBy(body));
    if (status === 200) setHint(body as HintView);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Hints"
      description="A hint looks at your files as they are now. Solved with hints counts as solved with help."
    >
      {unmet.length === 0 ? <p>Every objective is met. Check your work.</p> : null}
      <ul className="flex flex-col gap-4">
        {unmet.map(({ id, text }) => {
          const own = hint?.objective === id ? hint : null;
          return (
            <li key={id} className="flex flex-col gap-2">
              <Markdown text={text} className="font-medium" />
              {own ? (
                <ol className="flex list-decimal flex-col gap-2 pl-5">
                  {own.texts.map((step) => (
                    <li key={step}>
                      <Markdown text={step} />
                    </li>
                  ))}
                </ol>
              ) : null}
              {own?.step === 3 ? null : (
                <Button size="small" className="self-start" onClick={() => ask(id)}>
                  {own ? 'One step more' : 'Give me a hint'}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" className="mt-2 text-exposed">
        {said}
      </p>
    </Dialog>
  );
}

/** The solutions with their reasons, after three tries or when somebody gives up, which is asked first. */
export function SolutionDialog({
  open,
  onOpenChange,
  learnerId,
  task,
  tries,
}: Shared & { task: Pick<ChallengeTask, 'slug' | 'start'>; tries: number }) {
  const [view, setView] = useState<SolutionView | null>(null);
  const [said, setSaid] = useState('');
  const ask = async () => {
    const { status, body } = await postJson(
      '/api/challenges/solution',
      { slug: task.slug, giveUp: tries < 3 },
      learnerId,
    );
    if (status === 200) setView(body as SolutionView);
    else setSaid(saidBy(body));
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Solution">
      {view === null ? (
        <>
          <p className="mb-3">
            {tries < 3
              ? 'You have not tried three times yet. To see the solution now is to give up this attempt: it then counts as solved with help.'
              : 'The solution says what to write and why. The challenge then counts as solved with help.'}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" onClick={ask}>
              Show the solution
            </Button>
            <Button kind="quiet" onClick={() => onOpenChange(false)}>
              Go on by myself
            </Button>
          </div>
          <p role="status" className="mt-2 text-exposed">
            {said}
          </p>
        </>
      ) : (
        <div className="flex flex-col gap-6">
          {view.solutions.map(({ name, title, why, files }) => (
            <section key={name} aria-label={title} className="flex flex-col gap-3">
              <h3 className="font-semibold">{title}</h3>
              <Markdown text={why} />
              {Object.keys(files)
                .filter((path) => files[path] !== (task.start[path] ?? ''))
                .map((path) => (
                  <DiffView
                    key={path}
                    title={path}
                    before={task.start[path] ?? ''}
                    after={files[path] ?? ''}
                  />
                ))}
            </section>
          ))}
        </div>
      )}
    </Dialog>
  );
}
