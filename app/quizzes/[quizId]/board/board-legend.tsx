import { BOARD_CELLS, type BoardCell } from '@/lib/quiz/board-cells';
import { BoardCellSign } from './board-cell';

/** What the signs of the board mean. */
export function BoardLegend() {
  return (
    <ul aria-label="Signs" className="mb-4 flex flex-wrap gap-x-4 gap-y-2 text-sm">
      {(Object.keys(BOARD_CELLS) as BoardCell[]).map((cell) => (
        <li key={cell} className="flex items-center gap-1.5">
          <BoardCellSign cell={cell} place={1} />
          {BOARD_CELLS[cell]}
        </li>
      ))}
    </ul>
  );
}
