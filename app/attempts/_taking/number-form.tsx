'use client';

import { useId, useImperativeHandle, useRef } from 'react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import type { PlaceFormProps } from './place-form-props';

/** A number to type. */
export function NumberForm({ locked, given, onGiven, onDone, ref }: PlaceFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    choose: () => undefined,
    submit: onDone,
    focus: () => {
      input.current?.focus({ preventScroll: true });
      return input.current !== null;
    },
  }));
  return (
    <form
      className="max-w-[34rem]"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label htmlFor={id} className="font-medium">
        Type the number
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={100}
        readOnly={locked}
        defaultValue={given?.form === 'number' ? given.text : undefined}
        onChange={({ target: { value } }) =>
          onGiven(value.trim() === '' ? null : { form: 'number', text: value.trim() })
        }
        aria-describedby={`${id}-hint`}
        className={`${INPUT_LOOK} mt-1.5 font-mono`}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-muted text-sm">
        Digits, with a point for decimals.
      </p>
    </form>
  );
}
