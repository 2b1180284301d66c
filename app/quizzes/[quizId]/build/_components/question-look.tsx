import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Markdown } from '@/app/_components/markdown';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { ShownQuestion } from '@/app/questions/_components/shown-question';
import type { Look } from '@/lib/services/build-schema';
import type { LookedAt } from '@/lib/services/build-views';

type Props = {
  quizId: string;
  learnerId: string;
  look: { of: 'item'; id: string } | { of: 'own'; id: string; version: number };
};

/** The question as learners see it, and what is right; what comes in variants can be drawn again. */
export function QuestionLook({ quizId, learnerId, look }: Props) {
  const [seen, setSeen] = useState<LookedAt | null>(null);
  const [said, setSaid] = useState('');
  const [seed, setSeed] = useState(1);
  const key = JSON.stringify(look);
  useEffect(() => {
    let isCurrent = true;
    const body = { ...JSON.parse(key), seed: String(seed) } as Look;
    void postJson(`/api/quizzes/${quizId}/look`, body, learnerId).then((reply) => {
      if (!isCurrent) return;
      if (reply.status === 200) setSeen(reply.body as LookedAt);
      setSaid(reply.status === 200 ? '' : (messageOf(reply.body) ?? 'The server does not answer.'));
    });
    return () => {
      isCurrent = false;
    };
  }, [quizId, learnerId, key, seed]);
  return (
    <div>
      <p role="alert" className="font-medium text-exposed empty:hidden">
        {said}
      </p>
      {seen === null ? (
        <p className="min-h-40 text-muted">{said === '' ? 'Drawing the question' : ''}</p>
      ) : (
        <div className="rounded-xl border border-line bg-bg p-4">
          <ShownQuestion key={seed} shown={seen.shown} />
        </div>
      )}
      {seen?.answer ? (
        <section className="mt-3 border-secure border-l-3 pl-4">
          <h3 className="font-semibold text-secure text-sm">Right answer</h3>
          <Markdown text={seen.answer.correct} className="max-w-[68ch]" />
          {seen.answer.why ? (
            <Markdown text={seen.answer.why} className="mt-1 max-w-[68ch] text-[0.9375rem] text-muted" />
          ) : null}
        </section>
      ) : null}
      {seen?.varies ? (
        <Button kind="quiet" size="small" className="mt-2" onClick={() => setSeed(seed + 1)}>
          Draw it again
        </Button>
      ) : null}
    </div>
  );
}
