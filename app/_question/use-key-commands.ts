'use client';

import { type KeyCommand, type KeyContext, keyCommand } from './key-command';
import { useDocumentKeys } from './use-document-keys';

/** Listens for the review keys. `context` is read at each press. */
export function useKeyCommands(context: () => KeyContext, carryOut: (command: KeyCommand) => void): void {
  useDocumentKeys((press) => keyCommand(press, context()), carryOut);
}
