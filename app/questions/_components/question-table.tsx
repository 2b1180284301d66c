'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { Table } from '@/app/_components/table';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import type { QuestionsView } from '@/lib/services/question-views';
import { ExportDialog } from './export-dialog';
import { OWN_KIND_WORDS } from './own-kind-words';

type Props = { view: QuestionsView; learnerId: string; empty: ReactNode };

/** One's questions, to open, and to archive or export several at a time. */
export function QuestionTable({ view, learnerId, empty }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [exports, setExports] = useState(false);
  const { rows, total, filter } = view;
  // What is no longer on the page is not chosen any more.
  const ids = rows.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const archive = async () => {
    const reply = await postJson('/api/questions/archive', { ids, archived: !filter.archived }, learnerId);
    setSaid(
      reply.status === 200
        ? ''
        : (messageOf(reply.body) ?? 'The server does not answer. Nothing was changed.'),
    );
    if (reply.status !== 200) return;
    setChosen(new Set());
    router.refresh();
  };
  if (rows.length === 0) return empty;
  return (
    <>
      <div className="mb-1 flex min-h-11 flex-wrap items-center gap-2 px-3 text-sm">
        <p role="status" className="flex-1 basis-40 text-muted">
          {ids.length > 0 ? `${ids.length} chosen` : countWords(total, 'question')}
          {ids.length === 0 && view.pages > 1 ? `, page ${view.page} of ${view.pages}` : ''}
        </p>
        {ids.length > 0 ? (
          <Button size="small" onClick={() => void archive()}>
            {filter.archived ? 'Take out of the archive' : 'Archive'}
          </Button>
        ) : null}
        <Button size="small" onClick={() => setExports(true)}>
          {ids.length > 0 ? 'Export the chosen' : `Export ${total === 1 ? '1 question' : `all ${total}`}`}
        </Button>
      </div>
      <p role="alert" className="px-3 font-medium text-exposed empty:hidden">
        {said}
      </p>
      <Table
        caption="Your questions"
        head={[
          { name: 'Choose', hidden: true },
          { name: 'Question' },
          { name: 'Kind', className: 'hidden sm:table-cell' },
          { name: 'Folder', className: 'hidden md:table-cell' },
          { name: 'Version', right: true, className: 'hidden sm:table-cell' },
        ]}
      >
        {rows.map(({ id, title, kind, folder, version }) => (
          <tr key={id}>
            <td className="w-11 p-0!">
              <label className="grid size-11 cursor-pointer place-items-center">
                <span className="sr-only">Choose: {title}</span>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  className="size-4 accent-accent"
                  onChange={({ target }) => {
                    const next = new Set(chosen);
                    if (target.checked) next.add(id);
                    else next.delete(id);
                    setChosen(next);
                  }}
                />
              </label>
            </td>
            <td className="[overflow-wrap:anywhere]">
              <TextLink href={toRoute(`/questions/${id}`)}>{title}</TextLink>
              <span className="block text-muted text-sm sm:hidden">{OWN_KIND_WORDS[kind]}</span>
            </td>
            <td className="hidden whitespace-nowrap sm:table-cell">{OWN_KIND_WORDS[kind]}</td>
            <td className="hidden text-muted [overflow-wrap:anywhere] md:table-cell">{folder}</td>
            <td className="hidden text-right tabular-nums sm:table-cell">{version}</td>
          </tr>
        ))}
      </Table>
      <ExportDialog
        open={exports}
        onOpenChange={setExports}
        learnerId={learnerId}
        of={ids.length > 0 ? { ids } : { filter }}
        count={ids.length > 0 ? ids.length : total}
      />
    </>
  );
}
