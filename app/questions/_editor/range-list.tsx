import { useState } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import type { OwnBody } from '@/lib/quiz/own-question';
import { FeedbackField } from './feedback-field';
import { AddRow, RemoveRow } from './row-tools';
import { ShareField } from './share-field';

type Range = Extract<OwnBody, { kind: 'number' }>['answers'][number];

type Props = { ranges: Range[]; prefix?: string; onChange: (ranges: Range[]) => void };

/** Numbers that are right: from one to another, the same twice for exactly one. */
export function RangeList({ ranges, prefix = '', onChange }: Props) {
  const change = (at: number, part: Partial<Range>) =>
    onChange(ranges.map((range, place) => (place === at ? { ...range, ...part } : range)));
  return (
    <fieldset className="py-2">
      <legend className="mb-1.5 font-medium">
        {prefix}Numbers{' '}
        <span className="font-normal text-muted text-sm">
          From and to belong to it; the same twice is exact.
        </span>
      </legend>
      <ol className="grid gap-3">
        {ranges.map((range, at) => {
          const label = `${prefix}Number ${at + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: ranges have no name but their place.
            <li key={at} className="flex items-start gap-2">
              <div className="grid min-w-0 flex-1 gap-1.5">
                <div className="flex flex-wrap items-center gap-2">
                  <End
                    label={`${label}, from`}
                    value={range.from}
                    onChange={(from) =>
                      change(at, { from, to: Math.max(from, range.from === range.to ? from : range.to) })
                    }
                  />
                  <span>to</span>
                  <End label={`${label}, to`} value={range.to} onChange={(to) => change(at, { to })} />
                  <ShareField
                    label={label}
                    fraction={range.fraction}
                    onChange={(fraction) => change(at, { fraction })}
                  />
                </div>
                {range.to < range.from ? (
                  <p className="font-medium text-exposed text-sm">It ends before it begins.</p>
                ) : null}
                <FeedbackField
                  label={`${label}, feedback`}
                  value={range.feedback}
                  onChange={(feedback) => change(at, { feedback })}
                />
              </div>
              <RemoveRow
                label={label.toLowerCase()}
                disabled={ranges.length <= 1}
                onRemove={() => onChange(ranges.filter((_, place) => place !== at))}
              />
            </li>
          );
        })}
      </ol>
      <AddRow
        disabled={ranges.length >= 50}
        onAdd={() => onChange([...ranges, { from: 0, to: 0, fraction: 1, feedback: null }])}
      >
        Number
      </AddRow>
    </fieldset>
  );
}

function End({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="number"
      step="any"
      inputMode="decimal"
      aria-label={label}
      value={typed ?? String(value)}
      className={`${INPUT_LOOK} w-32!`}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = Number(target.value);
        if (target.value !== '' && Number.isFinite(number)) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
