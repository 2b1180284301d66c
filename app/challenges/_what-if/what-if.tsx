'use client';

import { useEffect, useState } from 'react';
import type { GradeReport } from '@/lib/rules/grade-report';
import { operationJourney } from '@/lib/rules/operation-journey';
import type { Outcome } from '@/lib/rules/operation-report';
import { OPERATIONS } from '@/lib/rules/operations';
import { Button } from '../../_components/button';
import { INPUT_LOOK } from '../../_components/input-look';
import type { Show } from '../../_report/evidence-tree';
import { JourneyList } from './journey-list';
import { JourneyMap } from './journey-map';

type Props = { report: GradeReport; show: Show; first?: string };

/** One leg takes this long, in milliseconds, and then stands a while. */
const LEG = 650;

const WORDS: Record<Outcome, string> = {
  protected: 'It arrives, and nobody on the way can read or change it.',
  interceptable: 'It arrives, but somebody on the way can read or change it.',
  'open to anyone': 'It arrives, and anybody else may do the same.',
  refused: 'It is refused on the way.',
  fails: 'It breaks off on the way.',
  unknown: 'How it ends is not known: a file is missing.',
};

/** What if you did this now? Pick an operation and see it travel the map, leg by leg, by itself or step by step. */
export function WhatIf({ report, show, first = 'kubectl-logs' }: Props) {
  const [operation, setOperation] = useState(first);
  const [step, setStep] = useState(0);
  const [playing, setPlaying] = useState(false);
  const journey = operationJourney(report, operation);
  const segments = journey?.segments ?? [];
  const last = Math.max(0, segments.length - 1);
  const at = Math.min(step, last);
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setStep(at + 1), LEG);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  if (journey === null) return null;
  const play = () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setStep(last);
      return;
    }
    setStep(0);
    setPlaying(true);
  };
  const go = (to: number) => {
    setPlaying(false);
    setStep(to);
  };
  return (
    <div className="@container flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-2">
        <label className="basis-full">
          <span className="mb-1 block text-muted text-sm">What if somebody did this now</span>
          <select
            value={operation}
            onChange={(event) => {
              setOperation(event.currentTarget.value);
              go(0);
            }}
            className={INPUT_LOOK}
          >
            {OPERATIONS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button size="small" onClick={play}>
          Watch it travel
        </Button>
        <Button size="small" kind="quiet" disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </Button>
        <Button size="small" kind="quiet" disabled={at === last} onClick={() => go(at + 1)}>
          Next leg
        </Button>
      </div>
      <p role="status" className="font-medium">
        {WORDS[journey.outcome]}
      </p>
      <JourneyMap segments={segments} step={at} person={segments.some(({ from }) => from === 'person')} />
      <JourneyList segments={segments} step={at} onStep={go} show={show} />
    </div>
  );
}
