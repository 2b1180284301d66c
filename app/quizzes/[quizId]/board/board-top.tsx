import { Radio, RefreshCw, WifiOff } from 'lucide-react';
import type { BoardSnapshot } from '@/lib/services/board-views';
import { Button } from '../../../_components/button';
import { Stat } from '../../../_components/stat';
import type { Live } from './use-live-board';

type Props = {
  board: BoardSnapshot;
  by: Live['by'];
  /** Null where there is nobody, or no end to move. */
  extend: (() => void) | null;
  message: (() => void) | null;
};

const BY = {
  stream: { Icon: Radio, words: 'Live' },
  polling: { Icon: RefreshCw, words: 'Asked for every 1.5 seconds' },
  lost: { Icon: WifiOff, words: 'No connection; this is how it last was' },
} as const;

/** How many are where, whether the board is live, and what can be done for all. */
export function BoardTop({ board, by, extend, message }: Props) {
  const count = (wanted: (phase: string) => boolean) =>
    board.rows.filter(({ phase }) => wanted(phase)).length;
  const { Icon, words } = BY[by];
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Stat value={count((phase) => phase === 'open')} label="taking it now" />
        <Stat value={count((phase) => !['open', 'not-started'].includes(phase))} label="handed in" />
        <Stat value={count((phase) => phase === 'not-started')} label="not begun" />
      </dl>
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="flex items-center gap-1.5 pr-2 text-muted text-sm">
          <Icon size={16} aria-hidden="true" />
          {words}
        </p>
        {extend ? <Button onClick={extend}>+5 minutes for all</Button> : null}
        {message ? <Button onClick={message}>Message to all</Button> : null}
      </div>
    </div>
  );
}
