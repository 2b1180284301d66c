'use client';

import { Dialog } from '../../_components/dialog';
import { Kbd } from '../../_components/kbd';
import { KeyRow } from '../../_components/key-row';
import { KeyTable } from '../../_components/key-table';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; editor: 'monaco' | 'plain' };

type Row = readonly [words: string, ...keys: readonly string[]];

const EVERYWHERE: readonly Row[] = [
  ['To the next part: buttons, task, files, editor, verdict', 'F6'],
  ['To the part before', 'Shift F6'],
];
const MONACO: readonly Row[] = [
  ['What the flag or field at the caret does', 'Ctrl K', 'Ctrl I'],
  ['Flags, fields and values that can stand here', 'Ctrl Space'],
  ['Fixes for the marked place', 'Ctrl .'],
  ['To the next marked place, to the one before', 'F8', 'Shift F8'],
  ['Tab indents, or moves the focus', 'Ctrl M'],
  ['Among your changes: to the next one', 'F7'],
];

/** Every key of the bench; those of an editor with completion only where it stands. */
export function BenchKeys({ open, onOpenChange, editor }: Props) {
  const rows = editor === 'monaco' ? [...EVERYWHERE, ...MONACO] : EVERYWHERE;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <KeyTable caption="Keys of the bench">
        {rows.map(([words, ...keys]) => (
          <KeyRow key={words} words={words}>
            {keys.map((key, i) => (
              <span key={key}>
                {i > 0 ? ' ' : null}
                <Kbd>{key}</Kbd>
              </span>
            ))}
          </KeyRow>
        ))}
      </KeyTable>
    </Dialog>
  );
}
