'use client';

import { Dialog } from '@/app/_components/dialog';
import { Kbd } from '@/app/_components/kbd';
import { KeyRow } from '@/app/_components/key-row';
import { KeyTable } from '@/app/_components/key-table';
import { TextLink } from '@/app/_components/text-link';
import { DEFAULT_SHORTCUTS, SHORTCUT_WORDS, type ShortcutName } from '../../_question/default-shortcuts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shortcuts: Readonly<Record<string, string>> | null;
  buttons: 2 | 4;
};

/** Every key of the review page. */
export function ShortcutSheet({ open, onOpenChange, shortcuts, buttons }: Props) {
  const keys: Record<string, string> = { ...DEFAULT_SHORTCUTS, ...shortcuts };
  const names = (Object.keys(DEFAULT_SHORTCUTS) as ShortcutName[]).filter(
    (name) => buttons === 4 || (name !== 'easy' && name !== 'hard'),
  );
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <KeyTable caption="Keys of the review page">
        <KeyRow words="Show the answer, then give the marked answer">
          <Kbd>Space</Kbd> <Kbd>Enter</Kbd>
        </KeyRow>
        <KeyRow words="Check the lines, the order or the pairs">
          <Kbd>Enter</Kbd>
        </KeyRow>
        <KeyRow words="Go from line to line, or from step to step">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd>
        </KeyRow>
        <KeyRow words="Choose a line; take a step up or put it down">
          <Kbd>Space</Kbd>
        </KeyRow>
        <KeyRow words="Move a step">
          <Kbd>Alt ↑</Kbd> <Kbd>Alt ↓</Kbd>
        </KeyRow>
        {shortcuts === null ? null : (
          <>
            <KeyRow words="Choose an option, or go to a step or an entry">
              <Kbd>1</Kbd> to <Kbd>9</Kbd>
            </KeyRow>
            {names.map((name) => (
              <KeyRow key={name} words={SHORTCUT_WORDS[name]}>
                <Kbd>{buttons === 2 && name === 'good' ? keys.hard : keyWord(keys[name] ?? '')}</Kbd>
              </KeyRow>
            ))}
          </>
        )}
        <KeyRow words="Take back, from anywhere on the page">
          <Kbd>Ctrl Z</Kbd>
        </KeyRow>
      </KeyTable>
      <p className="mt-4 text-muted text-sm">
        {shortcuts === null ? 'Single keys are switched off. ' : ''}
        Change the keys, or switch them {shortcuts === null ? 'on' : 'off'}, in{' '}
        <TextLink href="/settings">settings</TextLink>.
      </p>
    </Dialog>
  );
}

function keyWord(key: string): string {
  return /^[A-Z]$/.test(key) ? `Shift ${key}` : key.toUpperCase();
}
