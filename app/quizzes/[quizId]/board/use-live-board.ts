'use client';

import { useEffect, useState } from 'react';
import type { BoardSnapshot } from '@/lib/services/board-views';

export type Live = {
  board: BoardSnapshot;
  /** This browser's clock when `board.serverNow` was sent, as far as is known. */
  receivedAt: number;
  /** How it is kept up to date; `lost`: not at all now. */
  by: 'stream' | 'polling' | 'lost';
};

/** Without a stream it is asked this often. */
const POLL_MS = 1500;
/** A proxy that keeps the stream back shows by that nothing comes. */
const STREAM_WAIT_MS = 5000;

/** The live board, kept up to date by the server's events or, where they do not get through, by asking. */
export function useLiveBoard(quizId: string, first: BoardSnapshot): Live {
  const [live, setLive] = useState<Live>(() => ({ board: first, receivedAt: Date.now(), by: 'stream' }));
  useEffect(() => {
    const address = `/api/quizzes/${quizId}/live`;
    let polling: ReturnType<typeof setInterval> | null = null;
    const take = (board: BoardSnapshot, by: Live['by']) => setLive({ board, receivedAt: Date.now(), by });
    const lost = () => setLive((before) => ({ ...before, by: 'lost' }));
    const poll = () =>
      void fetch(address, { headers: { accept: 'application/json' } })
        .then((reply) => (reply.ok ? reply.json() : Promise.reject(new Error(String(reply.status)))))
        .then((board: BoardSnapshot) => take(board, 'polling'))
        .catch(lost);
    const startPolling = () => {
      polling ??= setInterval(poll, POLL_MS);
    };
    const stopPolling = () => {
      if (polling !== null) clearInterval(polling);
      polling = null;
    };
    const source = new EventSource(address);
    const silent = setTimeout(startPolling, STREAM_WAIT_MS);
    const heard = () => {
      clearTimeout(silent);
      stopPolling();
    };
    source.addEventListener('board', (event) => {
      heard();
      take(JSON.parse(event.data) as BoardSnapshot, 'stream');
    });
    source.addEventListener('rows', (event) => {
      heard();
      const change = JSON.parse(event.data) as BoardSnapshot;
      setLive(({ board }) => ({ board: merged(board, change), receivedAt: Date.now(), by: 'stream' }));
    });
    // The browser tries again by itself; meanwhile the board is asked for.
    source.addEventListener('error', startPolling);
    return () => {
      clearTimeout(silent);
      stopPolling();
      source.close();
    };
  }, [quizId]);
  return live;
}

function merged(board: BoardSnapshot, change: BoardSnapshot): BoardSnapshot {
  const changed = new Map(change.rows.map((row) => [row.personId, row]));
  const rows = board.rows.map((row) => changed.get(row.personId) ?? row);
  const known = new Set(board.rows.map(({ personId }) => personId));
  return { ...change, rows: [...rows, ...change.rows.filter(({ personId }) => !known.has(personId))] };
}
