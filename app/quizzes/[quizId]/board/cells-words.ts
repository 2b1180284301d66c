import { BOARD_CELLS, type BoardCell } from '@/lib/quiz/board-cells';

/** The questions of an attempt by how far they are, in words: "answered 1–4, 7; not seen 5, 6". */
export function cellsWords(cells: string): string {
  return (Object.keys(BOARD_CELLS) as BoardCell[])
    .flatMap((cell) => {
      const places = [...cells].flatMap((one, at) => (one === cell ? [at + 1] : []));
      return places.length === 0 ? [] : [`${BOARD_CELLS[cell]} ${runs(places)}`];
    })
    .join('; ');
}

function runs(places: readonly number[]): string {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
