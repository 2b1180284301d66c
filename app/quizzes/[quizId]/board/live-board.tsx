'use client';

import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import type { BoardRow } from '@/lib/services/board-views';
import type { BoardView } from '@/lib/services/load-board';
import { Button } from '../../../_components/button';
import { countWords } from '../../../_components/count-words';
import { Dialog } from '../../../_components/dialog';
import { messageOf } from '../../../_components/message-of';
import { postJson } from '../../../_components/post-json';
import { Table } from '../../../_components/table';
import { Toaster } from '../../../_components/toaster';
import { BoardLegend } from './board-legend';
import { BoardRowView } from './board-row-view';
import { BoardTop } from './board-top';
import { MessageForm } from './message-form';
import { useLiveBoard } from './use-live-board';

const MORE_MINUTES = 5;
const HEAD = [
  { name: 'Learner' },
  { name: 'Questions', className: 'max-md:hidden' },
  { name: 'Time left', right: true },
  { name: 'Actions', hidden: true },
];

type Asked = { what: 'message'; row: BoardRow | null } | { what: 'end'; row: BoardRow };

/** Who takes the quiz now, how far they are, and what can be done for one or all. */
export function LiveBoard({ view, learnerId }: { view: BoardView; learnerId: string }) {
  const { quizId, ends } = view;
  const { board, receivedAt, by } = useLiveBoard(quizId, view.board);
  const [asked, setAsked] = useState<Asked | null>(null);
  const now = board.serverNow + useSecondsSince(receivedAt);
  const run = async (body: Record<string, unknown>, done: (attempts: number) => string) => {
    const { status, body: reply } = await postJson(`/api/quizzes/${quizId}/run`, body, learnerId);
    const reached = (reply as { attempts?: number } | null)?.attempts ?? 0;
    toast(status === 200 ? done(reached) : (messageOf(reply) ?? 'That did not get through. Try again.'));
    return status === 200;
  };
  const extend = (row: BoardRow | null) =>
    void run(
      { action: 'extend', minutes: MORE_MINUTES, ...(row ? { attemptId: row.attemptId } : {}) },
      (many) =>
        row
          ? `${row.name} has ${MORE_MINUTES} minutes more`
          : `${MORE_MINUTES} minutes more for ${countWords(many, 'learner')}`,
    );
  const running = board.rows.filter(({ phase }) => phase === 'open').length;
  return (
    <>
      <Toaster />
      <BoardTop
        board={board}
        by={by}
        extend={ends && running > 0 ? () => extend(null) : null}
        message={running > 0 ? () => setAsked({ what: 'message', row: null }) : null}
      />
      <BoardLegend />
      <Table caption="Learners and their questions" head={HEAD}>
        {board.rows.map((row) => (
          <BoardRowView
            key={row.personId}
            row={row}
            now={now}
            extend={ends ? () => extend(row) : null}
            message={() => setAsked({ what: 'message', row })}
            end={() => setAsked({ what: 'end', row })}
          />
        ))}
      </Table>
      <Dialog
        open={asked?.what === 'message'}
        onOpenChange={() => setAsked(null)}
        title={asked?.row ? `Message to ${asked.row.name}` : 'Message to all who take it now'}
        description="It is shown in their attempt within 15 seconds and stays there."
      >
        <MessageForm
          send={async (text) => {
            const to = asked?.row ? { attemptId: asked.row.attemptId } : {};
            const sent = await run({ action: 'message', text, ...to }, (many) => `Sent to ${many}`);
            if (sent) setAsked(null);
          }}
        />
      </Dialog>
      <Dialog
        open={asked?.what === 'end'}
        onOpenChange={() => setAsked(null)}
        title={`End the attempt of ${asked?.row?.name ?? ''}?`}
        description="What is saved counts. They cannot go on with this attempt."
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsked(null)}>Let it go on</Button>
          <Button
            kind="danger"
            onClick={() => {
              void run({ action: 'end', attemptId: asked?.row?.attemptId }, () => 'Ended');
              setAsked(null);
            }}
          >
            End it
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** Milliseconds since a moment of this browser's clock, told each second. */
function useSecondsSince(moment: number): number {
  const [now, setNow] = useState(moment);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - moment);
}
