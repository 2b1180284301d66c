import { useMemo, useState } from 'react';
import { Button } from '@/app/_components/button';
import { openOwn } from '@/lib/quiz/own/open-own';
import { type OwnQuestion, ownQuestionSchema } from '@/lib/quiz/own-question';
import { ShownQuestion } from '../_components/shown-question';
import { tidyQuestion } from './tidy-question';
import { triedAnswer } from './tried-answer';

/** The question as learners see it, drawn anew as it is written; what keeps it from being asked is said in its place. */
export function LivePreview({ id, question }: { id: string; question: OwnQuestion }) {
  const [seed, setSeed] = useState(1);
  const drawn = useMemo(() => {
    const parsed = ownQuestionSchema.safeParse(tidyQuestion(question));
    if (!parsed.success) {
      const custom = parsed.error.issues.find(({ code }) => code === 'custom');
      return { ok: false as const, words: custom?.message ?? 'Write the question and its answers.' };
    }
    const open = openOwn(parsed.data, { id, seed: String(seed), shuffle: true });
    return { ok: true as const, open, key: JSON.stringify(open.shown) };
  }, [id, question, seed]);
  return (
    <section
      aria-labelledby="preview"
      className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <div className="mb-3 flex items-center justify-between gap-3">
        <h2 id="preview" className="font-semibold text-lg">
          What learners see
        </h2>
        <Button kind="quiet" size="small" onClick={() => setSeed(seed + 1)}>
          Mix again
        </Button>
      </div>
      {drawn.ok ? (
        <ShownQuestion
          key={drawn.key}
          shown={drawn.open.shown}
          judge={(response) => triedAnswer(drawn.open, response)}
        />
      ) : (
        <p role="status" className="min-h-24 text-muted">
          {drawn.words}
        </p>
      )}
    </section>
  );
}
