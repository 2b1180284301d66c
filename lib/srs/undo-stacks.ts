/** What undo and redo need of an event. */
export type UndoableEvent = { id: string; kind: string; targetId?: string | null };

/**
 * Reads a log (oldest first) and gives what undo would take back, newest last, and what redo would give again, newest last.
 * An undo moves its target from the first list to the second, a redo moves it back, any other event clears the second.
 */
export function undoStacks<E extends UndoableEvent>(events: readonly E[]): { done: E[]; undone: E[] } {
  const done: E[] = [];
  let undone: E[] = [];
  const move = (from: E[], to: E[], id: string | null | undefined) => {
    const index = from.findLastIndex((event) => event.id === id);
    const [event] = index === -1 ? [] : from.splice(index, 1);
    if (event !== undefined) to.push(event);
  };
  for (const event of events) {
    if (event.kind === 'undo') move(done, undone, event.targetId);
    else if (event.kind === 'redo') move(undone, done, event.targetId);
    else {
      done.push(event);
      undone = [];
    }
  }
  return { done, undone };
}
