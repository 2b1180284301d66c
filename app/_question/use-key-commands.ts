'use client';

import { useEffect, useRef } from 'react';
import { type KeyCommand, type KeyContext, keyCommand } from './key-command';
import { pressOf } from './press-of';

/** Listens for the review keys. `context` is read at each press; a command that was carried out is not the browser's any more. */
export function useKeyCommands(context: () => KeyContext, carryOut: (command: KeyCommand) => void): void {
  const latest = useRef({ context, carryOut });
  useEffect(() => {
    latest.current = { context, carryOut };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = keyCommand(pressOf(event), latest.current.context());
      if (!command) return;
      event.preventDefault();
      latest.current.carryOut(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
