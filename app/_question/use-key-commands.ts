'use client';

import { useEffect, useRef } from 'react';
import { type KeyCommand, type KeyContext, type KeyPress, keyCommand } from './key-command';

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

function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    repeat: event.repeat,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    shift: event.shiftKey,
    composing: event.isComposing,
    focus: focusOf(event.target),
    dialogOpen: document.querySelector('[role="dialog"],[role="menu"]') !== null,
  };
}

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' || target.type === 'checkbox' ? 'option' : 'text';
  }
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return 'text';
  }
  return target.closest('button,a,summary') ? 'control' : 'page';
}
