'use client';

import { useId, useImperativeHandle, useRef, useState } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { plainText } from '@/lib/content/plain-text';
import type { ShownGap } from '@/lib/quiz/paper-shown';
import type { PlaceFormProps } from './place-form-props';

type Props = PlaceFormProps & { gaps: readonly ShownGap[] };

/** The gaps of a text, each with the number that it has there. */
export function GapsForm({ gaps, locked, given, onGiven, onDone, ref }: Props) {
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>(
    given?.form === 'gaps' ? given.filled : {},
  );
  const name = useId();
  const fields = useRef<(HTMLElement | null)[]>([]);
  useImperativeHandle(ref, () => ({
    choose: (index) => fields.current[index]?.focus(),
    submit: onDone,
    focus: () => false,
  }));
  const fill = (id: string, text: string) => {
    const { [id]: _, ...others } = filled;
    const next = text.trim() === '' ? others : { ...others, [id]: text };
    setFilled({ ...others, [id]: text });
    onGiven(Object.keys(next).length === 0 ? null : { form: 'gaps', filled: next });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <ol className="grid max-w-[34rem] gap-4">
        {gaps.map((gap, at) => {
          const id = `${name}${gap.id}`;
          const keep = (field: HTMLElement | null) => {
            fields.current[at] = field;
          };
          return (
            <li key={gap.id} className="grid gap-1.5">
              <label htmlFor={id} className="font-medium">
                Gap {at + 1}
                {gap.kind === 'number' ? <span className="font-normal text-muted"> · a number</span> : null}
              </label>
              {gap.kind === 'choose' ? (
                <select
                  ref={keep}
                  id={id}
                  value={filled[gap.id] ?? ''}
                  disabled={locked}
                  onChange={(event) => fill(gap.id, event.target.value)}
                  className={`${INPUT_LOOK} text-ellipsis`}
                >
                  <option value="">Choose what fits</option>
                  {gap.options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {plainText(option.text)}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  ref={keep}
                  id={id}
                  type="text"
                  inputMode={gap.kind === 'number' ? 'decimal' : 'text'}
                  autoComplete="off"
                  autoCapitalize="off"
                  spellCheck={false}
                  maxLength={300}
                  readOnly={locked}
                  value={filled[gap.id] ?? ''}
                  onChange={(event) => fill(gap.id, event.target.value)}
                  className={INPUT_LOOK}
                />
              )}
            </li>
          );
        })}
      </ol>
      {/* Enter in a field of several submits only where there is such a button. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}
