import { Ellipsis } from 'lucide-react';
import type { BoardCell } from '@/lib/quiz/board-cells';
import type { BoardRow } from '@/lib/services/board-views';
import { Button } from '../../../_components/button';
import { Menu } from '../../../_components/menu';
import { BoardCellSign } from './board-cell';
import { cellsWords } from './cells-words';
import { timeLeftWords } from './time-left-words';

type Props = {
  row: BoardRow;
  /** The server's clock, epoch ms. */
  now: number;
  extend: (() => void) | null;
  message: () => void;
  end: () => void;
};

const OVER = {
  submitted: 'handed in',
  expired: 'time was up',
  ended: 'ended by you',
  'not-started': 'not begun',
};

/** A learner on the board. */
export function BoardRowView({ row, now, extend, message, end }: Props) {
  const { name, labels, phase, cells, order, endsAt, lastSeenAt, blurs } = row;
  const open = phase === 'open';
  const signs = (
    <span className="flex max-w-2xl flex-wrap gap-1">
      <span className="sr-only">{cellsWords(cells)}</span>
      {([...cells] as BoardCell[]).map((cell, at) => (
        // A question has its place for good.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the key
        <BoardCellSign key={at} cell={cell} place={at + 1} />
      ))}
    </span>
  );
  return (
    <tr>
      <td className="min-w-0">
        <span className="block break-words font-medium">{name}</span>
        <span className="block text-muted text-sm">
          {[
            ...labels,
            ...(order > 1 ? [`attempt ${order}`] : []),
            ...(open ? [seenWords(lastSeenAt, now)] : []),
            ...(blurs > 0 ? [blurs === 1 ? 'left the page once' : `left the page ${blurs} times`] : []),
          ].join(' · ')}
        </span>
        <span className="mt-1.5 block md:hidden">{signs}</span>
      </td>
      <td className="max-md:hidden">{signs}</td>
      <td className="tabular whitespace-nowrap text-right">
        {open ? (endsAt === null ? 'no limit' : timeLeftWords(endsAt - now)) : OVER[phase]}
      </td>
      <td className="text-right">
        {open ? (
          <Menu
            trigger={
              <Button kind="quiet" size="small" aria-label={`Actions for ${name}`}>
                <Ellipsis size={18} aria-hidden="true" />
              </Button>
            }
            items={[
              ...(extend && endsAt !== null ? [{ label: '+5 minutes', onSelect: extend }] : []),
              { label: 'Message', onSelect: message },
              { label: 'End the attempt', tone: 'danger', onSelect: end },
            ]}
          />
        ) : null}
      </td>
    </tr>
  );
}

/** When somebody's page was last heard of; it says something at least every 15 seconds. */
function seenWords(lastSeenAt: number | null, now: number): string {
  if (lastSeenAt === null) return 'just begun';
  const seconds = Math.floor((now - lastSeenAt) / 1000);
  if (seconds < 30) return 'here now';
  if (seconds < 90) return 'last seen a minute ago';
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `last seen ${minutes} minutes ago` : 'last seen over an hour ago';
}
