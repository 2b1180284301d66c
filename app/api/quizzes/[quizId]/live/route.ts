import type { BoardRow, BoardSnapshot } from '@/lib/services/board-views';
import { asQuizInstructor } from '@/lib/services/class-access';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBoard } from '@/lib/services/load-board';
import { watchBoard } from '@/lib/services/watch-board';
import { problem } from '../../../_route/problem';
import { quizReply } from '../../../_route/quiz-reply';

const HEARTBEAT_MS = 15_000;

/**
 * The live board of a quiz for its instructors. As an event stream: `board` with everything, then `rows` with those that changed; a
 * browser that comes back with the id of what it shows (Last-Event-ID) hears nothing until it is another. A line of comment every 15
 * seconds keeps proxies from closing it. Who asks for anything else gets the board as JSON, for polling.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/live'>,
): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return problem(401, 'signed-out', 'You are signed out. Sign in again.');
  const { quizId } = await params;
  if (!(request.headers.get('accept') ?? '').includes('text/event-stream')) {
    const loaded = await loadBoard(viewer, quizId);
    return quizReply(loaded.ok ? { ok: true, value: loaded.value.board } : loaded);
  }
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return quizReply(access);
  const stream = boardStream(access.value.quiz, {
    shown: request.headers.get('last-event-id'),
    signal: request.signal,
    stillMay: async () => (await asQuizInstructor(viewer, quizId)).ok,
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would keep it back until it is full.
      'x-accel-buffering': 'no',
    },
  });
}

function boardStream(
  quiz: { id: string; classId: string },
  {
    shown,
    signal,
    stillMay,
  }: { shown: string | null; signal: AbortSignal; stillMay: () => Promise<boolean> },
): ReadableStream<Uint8Array> {
  let end = (_closes: boolean) => {};
  return new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      let rows: ReadonlyMap<string, string> | null = null;
      const tell = (board: BoardSnapshot) => {
        const now = new Map(board.rows.map((row) => [row.personId, JSON.stringify(row)]));
        const before = rows;
        rows = now;
        // The browser shows this very board already.
        if (before === null && board.id === shown) return;
        const gone = before !== null && [...before.keys()].some((personId) => !now.has(personId));
        const changed: readonly BoardRow[] =
          before === null || gone
            ? board.rows
            : board.rows.filter(({ personId }) => before.get(personId) !== now.get(personId));
        const event = before === null || gone ? 'board' : 'rows';
        send(`id: ${board.id}\nevent: ${event}\ndata: ${JSON.stringify({ ...board, rows: changed })}\n\n`);
      };
      send('retry: 2000\n\n');
      const unwatch = watchBoard(quiz, tell);
      const heartbeat = setInterval(() => {
        send(': still here\n\n');
        // Who was taken out of the class meanwhile sees no more of it.
        void stillMay().then(
          (may) => may || end(true),
          () => undefined,
        );
      }, HEARTBEAT_MS);
      let over = false;
      end = (closes) => {
        if (over) return;
        over = true;
        clearInterval(heartbeat);
        unwatch();
        if (closes) controller.close();
      };
      signal.addEventListener('abort', () => end(true));
    },
    cancel() {
      end(false);
    },
  });
}
