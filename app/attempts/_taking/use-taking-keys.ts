'use client';

import { useEffect, useRef } from 'react';
import { pressOf } from '@/app/_question/press-of';
import { type TakingCommand, takingKey } from './taking-key';

type Context = { options: number; singleKeys: boolean };

/** Listens for the keys of a quiz. `context` is read at each press; a command that was carried out is not the browser's any more. */
export function useTakingKeys(context: () => Context, carryOut: (command: TakingCommand) => void): void {
  const latest = useRef({ context, carryOut });
  useEffect(() => {
    latest.current = { context, carryOut };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = takingKey(pressOf(event), latest.current.context());
      if (command === null) return;
      event.preventDefault();
      latest.current.carryOut(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
