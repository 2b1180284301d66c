'use client';

import type { ReactNode } from 'react';
import { Dialog } from '@/app/_components/dialog';
import { Kbd } from '@/app/_components/kbd';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; singleKeys: boolean };

/** Every key of the page. */
export function TakingHelp({ open, onOpenChange, singleKeys }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <table className="w-full">
        <caption className="sr-only">Keys while you take a quiz</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What it does</th>
            <th scope="col">Key</th>
          </tr>
        </thead>
        <tbody>
          <Row words="The question before, the next one">
            <Kbd>←</Kbd> <Kbd>→</Kbd>
            {singleKeys ? (
              <>
                {' '}
                or <Kbd>[</Kbd> <Kbd>]</Kbd>
              </>
            ) : null}
          </Row>
          <Row words="From option to option, line to line, step to step">
            <Kbd>↑</Kbd> <Kbd>↓</Kbd>
          </Row>
          <Row words="Choose; take a step up or put it down">
            <Kbd>Space</Kbd>
          </Row>
          <Row words="The answer stands: on to the next, or check it">
            <Kbd>Enter</Kbd>
          </Row>
          {singleKeys ? (
            <>
              <Row words="Choose an option, or go to a step, an entry or a gap">
                <Kbd>1</Kbd> to <Kbd>9</Kbd>
              </Row>
              <Row words="Flag the question">
                <Kbd>F</Kbd>
              </Row>
              <Row words="Read out the time left">
                <Kbd>T</Kbd>
              </Row>
              <Row words="This list">
                <Kbd>?</Kbd>
              </Row>
            </>
          ) : null}
        </tbody>
      </table>
      <p className="mt-4 text-muted text-sm">
        {singleKeys
          ? 'Single keys can be switched off in settings.'
          : 'Single keys are switched off in settings.'}
      </p>
    </Dialog>
  );
}

function Row({ words, children }: { words: string; children: ReactNode }) {
  return (
    <tr className="border-line border-b last:border-b-0">
      <td className="py-1.5 pr-4">{words}</td>
      <td className="whitespace-nowrap py-1.5 text-right">{children}</td>
    </tr>
  );
}
