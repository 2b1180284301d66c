'use client';

import { useDocumentKeys } from '@/app/_question/use-document-keys';
import { type TakingCommand, takingKey } from './taking-key';

type Context = { options: number; singleKeys: boolean };

/** Listens for the keys of a quiz. `context` is read at each press. */
export function useTakingKeys(context: () => Context, carryOut: (command: TakingCommand) => void): void {
  useDocumentKeys((press) => takingKey(press, context()), carryOut);
}
