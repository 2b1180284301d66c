'use client';

import { type ReactNode, useState } from 'react';
import type { MissedRequest, SubmissionResult } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { countWords } from '../../_components/count-words';
import { Markdown } from '../../_components/markdown';
import { Panel } from '../../_components/panel';
import { postJson } from '../../_components/post-json';
import { ToneWord } from '../../_components/tone-word';
import { EvidenceTree, type Show } from '../../_report/evidence-tree';
import { clockWords } from './clock-words';

type Props = { result: SubmissionResult; learnerId: string; show?: Show; actions?: ReactNode };

const NOWHERE: Show = () => undefined;

/** What the server says of a submission: the sentence, the points, each objective with its reasons, and what to do next. */
export function ResultView({ result, learnerId, show = NOWHERE, actions }: Props) {
  const { points, of, solved, late, words, objectives, keeps, starts } = result;
  const broken = keeps.filter(({ kept }) => !kept);
  const stopped = starts.filter((one) => one.starts !== true);
  // Beside the verdict for who knows enough, and at the end for who reads on: a result can be three screens long.
  const next = actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-5">
      <div
        className={`forced-edge rounded-xl p-5 ${solved ? 'bg-secure-soft text-secure' : 'bg-conditional-soft text-conditional'}`}
      >
        <h2 className="font-bold text-xl">{sentence(result, stopped.length)}</h2>
        <p className="tabular mt-1 font-semibold">
          {points} of {countWords(of, 'point')}
          {result.usedMs > 0 ? ` · took ${clockWords(result.usedMs)}` : ''}
          {late ? ' · handed in after the time was over, so it does not count as solved' : ''}
        </p>
      </div>
      {next}
      {words ? (
        <Panel title="What you did">
          <Markdown text={words} />
        </Panel>
      ) : null}
      {stopped.length > 0 ? (
        <Panel title="What does not start">
          <ul className="flex flex-col gap-2">
            {stopped.map(({ component, starts: runs, reasons }) => (
              <li key={component}>
                <ToneWord
                  look={{
                    tone: 'wont-start',
                    word: runs === null ? `${component} is gone` : `${component} won’t start`,
                  }}
                />
                <ul className="mt-1 border-wontstart border-l-4 pl-3">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Panel title="Objectives">
        <ul>
          {objectives.map(({ id, text, weight, met, because }) => (
            <li key={id} className="border-line border-b py-3 first:pt-0 last:border-b-0 last:pb-0">
              <Row
                text={text}
                word={
                  met
                    ? `met, ${countWords(weight, 'point')}`
                    : `not met, ${countWords(weight, 'point')} missed`
                }
                good={met}
              />
              <Reasons because={because} open={!met} show={show} />
            </li>
          ))}
        </ul>
      </Panel>
      {keeps.length > 0 ? (
        <Panel title="Not to weaken" aside={broken.length === 0 ? 'all kept' : undefined}>
          <ul>
            {keeps.map(({ id, text, weight, kept, because }) => (
              <li key={id} className="border-line border-b py-3 first:pt-0 last:border-b-0 last:pb-0">
                <Row
                  text={text}
                  word={kept ? 'kept' : `weakened, costs ${countWords(weight, 'point')}`}
                  good={kept}
                />
                {kept ? null : <Reasons because={because} open show={show} />}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Missed result={result} learnerId={learnerId} />
      <Seen result={result} />
      {next}
    </div>
  );
}

function sentence({ solved, points, of }: SubmissionResult, stopped: number): string {
  if (solved) return 'Solved: every objective is met, and nothing was weakened.';
  if (stopped > 0) return 'Not yet: a component does not start with these files.';
  if (points === of) return 'Not yet: something that has to stay was weakened.';
  return points === 0 ? 'Not yet: no objective is met so far.' : 'Not yet: some objectives are met.';
}

function Row({ text, word, good }: { text: string; word: string; good: boolean }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1 font-medium max-sm:basis-full">
        <Markdown text={text} inline />
      </div>
      <ToneWord look={{ tone: good ? 'secure' : 'exposed', word }} />
    </div>
  );
}

function Reasons({
  because,
  open,
  show,
}: {
  because: SubmissionResult['objectives'][number]['because'];
  open: boolean;
  show: Show;
}) {
  if (because.length === 0) return null;
  return (
    <details open={open} className="mt-1">
      <summary className="disclosure flex min-h-9 w-fit items-center text-muted text-sm">Why</summary>
      <EvidenceTree because={because.slice(0, 12)} show={show} />
    </details>
  );
}

function Seen({ result: { seen } }: Pick<Props, 'result'>) {
  if (seen.length === 0) return null;
  return (
    <Panel title="Cards you have met">
      <p className="mb-2 text-muted">
        What you reached rests on {countWords(seen.length, 'card')} that {seen.length === 1 ? 'is' : 'are'}{' '}
        still new to you. {seen.length === 1 ? 'It comes' : 'They come'} first among your new cards, where you
        rate how well you remember {seen.length === 1 ? 'it' : 'them'}.
      </p>
      <ul className="list-disc pl-5">
        {seen.map(({ itemId, title }) => (
          <li key={itemId}>
            <Markdown text={title} inline />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Missed({ result, learnerId }: Pick<Props, 'result' | 'learnerId'>) {
  const [said, setSaid] = useState('');
  const left = result.missed.filter(({ inDeck }) => !inDeck);
  if (result.missed.length === 0) return null;
  const add = async () => {
    const body: MissedRequest = { submission: result.id, items: left.map(({ itemId }) => itemId) };
    const reply = await postJson('/api/challenges/missed', body, learnerId);
    const { added } = (reply.body ?? {}) as { added?: number };
    setSaid(
      reply.status === 200
        ? `${countWords(added ?? left.length, 'card')} added: due today.`
        : 'The server does not answer. Try again in a moment.',
    );
  };
  return (
    <Panel title="What it rests on">
      <ul className="mb-3 list-disc pl-5">
        {result.missed.map(({ itemId, title, inDeck }) => (
          <li key={itemId}>
            <Markdown text={title} inline />
            {inDeck ? <span className="text-muted text-sm"> · in your reviews</span> : null}
          </li>
        ))}
      </ul>
      {left.length > 0 ? <Button onClick={add}>Add what I missed to my reviews</Button> : null}
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
    </Panel>
  );
}
