'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { Dialog } from '@/app/_components/dialog';
import { messageOf } from '@/app/_components/message-of';
import { momentWords } from '@/app/_components/moment-words';
import { postJson } from '@/app/_components/post-json';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import type { QuestionsView } from '@/lib/services/question-views';

type Props = Pick<QuestionsView, 'imports' | 'zone' | 'now'> & { learnerId: string };

/** Imports, each to be looked at or taken back. */
export function ImportList({ imports, zone, now, learnerId }: Props) {
  const router = useRouter();
  const [asked, setAsked] = useState<QuestionsView['imports'][number] | null>(null);
  const [said, setSaid] = useState('');
  const undo = async () => {
    if (asked === null) return;
    const reply = await postJson('/api/questions/imports', { id: asked.id }, learnerId);
    setAsked(null);
    if (reply.status !== 200)
      return setSaid(messageOf(reply.body) ?? 'The server does not answer. Nothing was taken back.');
    const { removed, kept } = reply.body as { removed: number; kept: number };
    const rest =
      kept === 0 ? '' : ` ${countWords(kept, 'question')} stayed: a quiz asks ${kept === 1 ? 'it' : 'them'}.`;
    setSaid(`${countWords(removed, 'question')} taken back.${rest}`);
    router.refresh();
  };
  if (imports.length === 0 && said === '') return null;
  return (
    <section aria-labelledby="imports" className="mt-8">
      <h2 id="imports" className="mb-2 font-semibold text-lg">
        Imports
      </h2>
      <p role="status" className="empty:hidden">
        {said}
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-3 py-2">
            <p className="min-w-0 flex-1 basis-52">
              <TextLink href={toRoute(`/questions?import=${one.id}`)}>
                {countWords(one.count, 'question')}
              </TextLink>{' '}
              <span className="text-muted text-sm">{momentWords(one.at, zone, now)}</span>
            </p>
            <Button size="small" onClick={() => setAsked(one)}>
              Undo this import
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title="Undo this import?"
        description={`${countWords(asked?.count ?? 0, 'question')} go for good, with what you changed in them. Those that a quiz asks stay.`}
      >
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" onClick={() => void undo()}>
            Undo it
          </Button>
          <Button onClick={() => setAsked(null)}>Keep them</Button>
        </div>
      </Dialog>
    </section>
  );
}
