'use client';

import { Dialog } from '@/app/_components/dialog';
import { Kbd } from '@/app/_components/kbd';
import { KeyRow } from '@/app/_components/key-row';
import { KeyTable } from '@/app/_components/key-table';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; singleKeys: boolean };

/** Every key of the page. */
export function TakingHelp({ open, onOpenChange, singleKeys }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <KeyTable caption="Keys while you take a quiz">
        <KeyRow words="The question before, the next one">
          <Kbd>←</Kbd> <Kbd>→</Kbd>
          {singleKeys ? (
            <>
              {' '}
              or <Kbd>[</Kbd> <Kbd>]</Kbd>
            </>
          ) : null}
        </KeyRow>
        <KeyRow words="From option to option, line to line, step to step">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd>
        </KeyRow>
        <KeyRow words="Choose; take a step up or put it down">
          <Kbd>Space</Kbd>
        </KeyRow>
        <KeyRow words="The answer stands: on to the next, or check it">
          <Kbd>Enter</Kbd>
        </KeyRow>
        {singleKeys ? (
          <>
            <KeyRow words="Choose an option, or go to a step, an entry or a gap">
              <Kbd>1</Kbd> to <Kbd>9</Kbd>
            </KeyRow>
            <KeyRow words="Flag the question">
              <Kbd>F</Kbd>
            </KeyRow>
            <KeyRow words="Read out the time left">
              <Kbd>T</Kbd>
            </KeyRow>
            <KeyRow words="This list">
              <Kbd>?</Kbd>
            </KeyRow>
          </>
        ) : null}
      </KeyTable>
      <p className="mt-4 text-muted text-sm">
        {singleKeys
          ? 'Single keys can be switched off in settings.'
          : 'Single keys are switched off in settings.'}
      </p>
    </Dialog>
  );
}
