import { Check, Flag, Minus } from 'lucide-react';
import type { BoardCell } from '@/lib/quiz/board-cells';

const BOX = 'grid size-5.5 place-items-center rounded border text-[0.6875rem] leading-none tabular';

const LOOKS: Record<BoardCell, string> = {
  n: 'border-edge border-dotted text-muted',
  s: 'border-edge text-ink',
  a: 'border-accent bg-accent-soft font-semibold text-accent-strong',
  f: 'border-conditional border-dashed text-conditional',
  g: 'border-conditional bg-conditional-soft text-conditional',
  h: 'border-secure bg-secure-soft text-secure',
  b: 'border-edge bg-sunken text-muted',
};

/** How far one question is: shape first, then colour. The words for it are the row's. */
export function BoardCellSign({ cell, place }: { cell: BoardCell; place: number }) {
  return (
    <span aria-hidden="true" className={`forced-edge ${BOX} ${LOOKS[cell]}`}>
      {cell === 'f' || cell === 'g' ? (
        <Flag size={12} fill={cell === 'g' ? 'currentColor' : 'none'} />
      ) : cell === 'h' ? (
        <Check size={13} />
      ) : cell === 'b' ? (
        <Minus size={13} />
      ) : (
        place
      )}
    </span>
  );
}
