'use client';

import { type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { toast } from 'sonner';
import type { BrowseRow } from '@/lib/services/page-views';
import { Badge } from '../../_components/badge';
import { Button } from '../../_components/button';
import { ClaimSign } from '../../_components/claim-sign';
import { countWords } from '../../_components/count-words';
import { Dialog } from '../../_components/dialog';
import { ExamTag } from '../../_components/exam-tag';
import type { FormAction, FormState } from '../../_components/form-action';
import { FORM_START } from '../../_components/form-start';
import { PathGlyph } from '../../_components/path-glyph';
import { Table } from '../../_components/table';
import { CardInfoPanel } from '../../review/_components/card-info-panel';
import { StateBadge } from './state-badge';

type Kind = 'suspend' | 'unsuspend' | 'reset';
type Props = {
  rows: readonly BrowseRow[];
  actions: Record<Kind, FormAction>;
  /** Shown when there are no rows. The table is still there, to say what became of the ones that left it. */
  empty: ReactNode;
};

/** The cards of one page: choose rows, then suspend, unsuspend or (asked first) reset them. */
export function BrowseTable({ rows, actions, empty }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const all = useRef<HTMLInputElement>(null);
  const [state, send, pending] = useActionState(
    (previous: FormState, { kind, form }: { kind: Kind; form: FormData }) => actions[kind](previous, form),
    FORM_START,
  );
  const here = rows.filter((row) => chosen.has(row.itemId)).map((row) => row.itemId);
  useEffect(() => {
    if (!state.message) return;
    if (state.ok) {
      toast(state.message);
      setChosen(new Set());
    } else toast.error(state.message);
  }, [state]);
  useEffect(() => {
    if (all.current) all.current.indeterminate = here.length > 0 && here.length < rows.length;
  }, [here.length, rows.length]);

  const run = (kind: Kind) => {
    const form = new FormData();
    for (const itemId of here) form.append('itemId', itemId);
    startTransition(() => send({ kind, form }));
  };
  const toggle = (itemId: string) => {
    const next = new Set(chosen);
    if (!next.delete(itemId)) next.add(itemId);
    setChosen(next);
  };
  const idle = here.length === 0 || pending;

  if (rows.length === 0) return empty;
  return (
    <>
      <div className="mb-2 flex min-h-11 flex-wrap items-center gap-2">
        <label className="flex min-h-11 items-center gap-3 px-3 text-sm">
          <input
            ref={all}
            type="checkbox"
            className="size-5 accent-accent"
            checked={rows.length > 0 && here.length === rows.length}
            onChange={(event) =>
              setChosen(event.currentTarget.checked ? new Set(rows.map((row) => row.itemId)) : new Set())
            }
          />
          {here.length === 0 ? 'Choose all on this page' : `${countWords(here.length, 'card')} chosen`}
        </label>
        <div className="flex flex-wrap gap-2">
          <Button size="small" disabled={idle} onClick={() => run('suspend')}>
            Suspend
          </Button>
          <Button size="small" disabled={idle} onClick={() => run('unsuspend')}>
            Unsuspend
          </Button>
          <Button size="small" kind="danger" disabled={idle} onClick={() => setAsking(true)}>
            Reset
          </Button>
        </div>
      </div>
      <div className="overflow-hidden rounded-xl border border-line bg-surface">
        <Table
          caption="Cards"
          head={[
            { name: 'Choose', hidden: true },
            { name: 'Card' },
            { name: 'Claim', className: 'hidden lg:table-cell' },
            { name: 'Exams', className: 'hidden w-36 lg:table-cell' },
            { name: 'State', className: 'hidden md:table-cell' },
            { name: 'Due', className: 'hidden md:table-cell' },
            { name: 'Reviews', right: true, className: 'hidden md:table-cell' },
          ]}
        >
          {rows.map((row) => (
            <tr
              key={row.itemId}
              className={`last:border-b-0 ${chosen.has(row.itemId) ? 'bg-accent-soft' : ''}`}
            >
              <td className="w-11 align-top!">
                <input
                  type="checkbox"
                  className="mt-1 size-5 accent-accent"
                  aria-label={`Choose: ${row.prompt}`}
                  checked={chosen.has(row.itemId)}
                  onChange={() => toggle(row.itemId)}
                />
              </td>
              <td className="pl-0!">
                <button
                  type="button"
                  className="flex w-full items-start gap-3 rounded-md text-left hover:text-accent"
                  onClick={() => setOpen(row.itemId)}
                >
                  <PathGlyph path={row.path} />
                  <span className="min-w-0">{row.prompt}</span>
                </button>
                <span className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 pl-9 text-muted text-sm md:hidden">
                  <StateBadge state={row.state} />
                  {row.seenIn ? (
                    <Badge tone="accent">
                      met<span className="sr-only"> in the challenge {row.seenIn}</span>
                    </Badge>
                  ) : null}
                  {row.leech ? <Badge tone="exposed">leech</Badge> : null}
                  {row.due ? <span>due {row.due}</span> : null}
                </span>
              </td>
              <td className="hidden lg:table-cell">
                <ClaimSign claim={row.claim} />
              </td>
              <td className="hidden lg:table-cell">
                <span className="flex flex-wrap gap-1">
                  {row.exams.map((exam) => (
                    <ExamTag key={exam} exam={exam} />
                  ))}
                </span>
              </td>
              <td className="hidden md:table-cell">
                <span className="flex flex-wrap gap-1">
                  <StateBadge state={row.state} />
                  {row.seenIn ? (
                    <Badge tone="accent">
                      met<span className="sr-only"> in the challenge {row.seenIn}</span>
                    </Badge>
                  ) : null}
                  {row.leech ? <Badge tone="exposed">leech</Badge> : null}
                </span>
              </td>
              <td className="hidden whitespace-nowrap text-sm md:table-cell">{row.due ?? '–'}</td>
              <td className="hidden whitespace-nowrap text-right text-sm md:table-cell">
                {row.reps === 0 ? '–' : row.reps}
                {row.lapses > 0 ? (
                  <span className="text-muted">, {countWords(row.lapses, 'lapse')}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={`Reset ${countWords(here.length, 'card')}?`}
        description="Their schedule starts over as if you had never seen them. The history stays in your log and in your export."
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setAsking(false)}>Keep the schedule</Button>
          <Button
            kind="danger"
            onClick={() => {
              setAsking(false);
              run('reset');
            }}
          >
            Reset
          </Button>
        </div>
      </Dialog>
      <CardInfoPanel
        itemId={open ?? ''}
        open={open !== null}
        onOpenChange={(next) => {
          if (!next) setOpen(null);
        }}
      />
    </>
  );
}
