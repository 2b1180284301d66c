'use client';

import { useEffect, useRef } from 'react';
import type { KeyPress } from './key-command';
import { pressOf } from './press-of';

/**
 * Listens for keys on the whole page. `commandOf` says at each press what it means, null for nothing; a command that was carried out is
 * not the browser's any more.
 */
export function useDocumentKeys<C>(
  commandOf: (press: KeyPress) => C | null,
  carryOut: (command: C) => void,
): void {
  const latest = useRef({ commandOf, carryOut });
  useEffect(() => {
    latest.current = { commandOf, carryOut };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = latest.current.commandOf(pressOf(event));
      if (command === null) return;
      event.preventDefault();
      latest.current.carryOut(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
