import { useId, useState } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import type { OwnBody } from '@/lib/quiz/own-question';
import { areEven, evenShares } from './even-shares';
import { FeedbackField } from './feedback-field';
import { FieldFault } from './field-fault';
import { AddRow, RemoveRow } from './row-tools';
import { ShareField } from './share-field';
import { useFault } from './use-fault';

type Option = Extract<OwnBody, { kind: 'choose-one' }>['options'][number];

type Props = {
  kind: 'choose-one' | 'choose-many';
  options: Option[];
  /** Before each label where several lists are on the page ("Gap 2, "). */
  prefix?: string;
  onChange: (options: Option[]) => void;
};

/** Options with which of them are right, and feedback for each. Shares follow from that, unless they are given by hand. */
export function OptionList({ kind, options, prefix = '', onChange }: Props) {
  const name = useId();
  const fault = useFault();
  const [byHand, setByHand] = useState(() => !areEven({ kind, options }));
  const right = options.map(({ fraction }) => fraction > 0);
  const even = (list: Option[], marks: readonly boolean[]) =>
    byHand ? list : evenShares({ kind, options: list }, marks).options;
  const change = (at: number, part: Partial<Option>) =>
    onChange(options.map((option, place) => (place === at ? { ...option, ...part } : option)));
  return (
    <fieldset className="py-2">
      <legend className="mb-1.5 font-medium">
        {prefix}Options{' '}
        <span className="font-normal text-muted text-sm">
          {kind === 'choose-one' ? 'Mark the right one.' : 'Mark all that are right.'}
        </span>
      </legend>
      <ol className="grid gap-3">
        {options.map((option, at) => {
          const label = `${prefix}Option ${at + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: options have no name but their place.
            <li key={at} className="flex items-start gap-2">
              <label className="grid h-11 w-9 shrink-0 cursor-pointer place-items-center">
                <span className="sr-only">{label} is right</span>
                <input
                  type={kind === 'choose-one' ? 'radio' : 'checkbox'}
                  name={name}
                  checked={right[at] ?? false}
                  className="size-5 accent-accent"
                  onChange={({ target }) => {
                    const marks = right.map((mark, place) =>
                      place === at ? target.checked : kind === 'choose-one' ? false : mark,
                    );
                    onChange(evenShares({ kind, options }, marks).options);
                    setByHand(false);
                  }}
                />
              </label>
              <div className="grid min-w-0 flex-1 gap-1.5">
                <textarea
                  rows={1}
                  aria-label={label}
                  value={option.text}
                  maxLength={4000}
                  {...fault(label).field}
                  className={`${INPUT_LOOK} field-sizing-content resize-none`}
                  onChange={({ target }) => change(at, { text: target.value })}
                />
                <FieldFault name={label} />
                <FeedbackField
                  label={`${label}, feedback`}
                  value={option.feedback}
                  onChange={(feedback) => change(at, { feedback })}
                />
                {byHand ? (
                  <ShareField
                    label={label}
                    fraction={option.fraction}
                    onChange={(fraction) => change(at, { fraction })}
                  />
                ) : null}
              </div>
              <RemoveRow
                label={label.toLowerCase()}
                disabled={options.length <= 2}
                onRemove={() =>
                  onChange(
                    even(
                      options.filter((_, place) => place !== at),
                      right.filter((_, place) => place !== at),
                    ),
                  )
                }
              />
            </li>
          );
        })}
      </ol>
      <div className="mt-2 flex flex-wrap items-center gap-x-4">
        <AddRow
          disabled={options.length >= 20}
          onAdd={() =>
            onChange(even([...options, { text: '', fraction: 0, feedback: null }], [...right, false]))
          }
        >
          Option
        </AddRow>
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={byHand}
            className="size-4 accent-accent"
            onChange={({ target }) => {
              setByHand(target.checked);
              if (!target.checked) onChange(evenShares({ kind, options }, right).options);
            }}
          />
          Give shares by hand
        </label>
      </div>
    </fieldset>
  );
}
