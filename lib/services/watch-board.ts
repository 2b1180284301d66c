import 'server-only';
import type { BoardSnapshot } from './board-views';
import { clock } from './clock';
import { emptyMemory, readBoard } from './read-board';

/** How often a board is looked at while somebody watches it: what happens is seen within a second and what a look takes. */
const EVERY_MS = 750;

type Watch = {
  listeners: Set<(board: BoardSnapshot) => void>;
  last: BoardSnapshot | null;
  timer: NodeJS.Timeout | null;
};

const holder = globalThis as typeof globalThis & { spokewiseBoards?: Map<string, Watch> };

/**
 * Calls `listener` with a quiz's board now and whenever it is another, until the function that it gives is called. Whoever else watches the
 * same board in this process shares the looks. It asks the database, so that what another process took is seen as well.
 */
export function watchBoard(
  quiz: { id: string; classId: string },
  listener: (board: BoardSnapshot) => void,
): () => void {
  holder.spokewiseBoards ??= new Map();
  const boards = holder.spokewiseBoards;
  const watch = boards.get(quiz.id) ?? { listeners: new Set(), last: null, timer: null };
  boards.set(quiz.id, watch);
  watch.listeners.add(listener);
  if (watch.last !== null) listener(watch.last);
  if (watch.timer === null) look(quiz, watch, emptyMemory());
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    if (watch.timer !== null) clearTimeout(watch.timer);
    boards.delete(quiz.id);
  };
}

/** One look after the other, never two at once: a slow database makes the board slower, not the database. */
function look(
  quiz: { id: string; classId: string },
  watch: Watch,
  memory: ReturnType<typeof emptyMemory>,
): void {
  const again = (wait: number) => {
    watch.timer = setTimeout(() => {
      void readBoard(quiz, memory, clock())
        .then((board) => {
          const changed = board.id !== watch.last?.id;
          watch.last = board;
          if (changed) for (const listener of watch.listeners) listener(board);
        })
        .catch((error: unknown) => {
          console.error(
            'the live board could not be read',
            error instanceof Error ? error.message : 'unknown',
          );
        })
        .finally(() => {
          if (watch.listeners.size > 0) again(EVERY_MS);
        });
    }, wait);
  };
  again(0);
}
