'use client';

import { type FormEvent, useId, useImperativeHandle, useRef } from 'react';
import { Button } from '@/app/_components/button';
import { INPUT_LOOK } from '@/app/_components/input-look';
import type { Shown } from '@/lib/questions/shown';
import type { FormProps } from './form-handle';

type Expects = (Shown & { form: 'type-in' })['expects'];

const ASKS: Record<Expects, { label: string; hint: string }> = {
  flag: { label: 'Type the flag', hint: 'With or without the leading dashes.' },
  field: { label: 'Type the field', hint: 'As it is written in the configuration file.' },
  port: { label: 'Type the port number', hint: 'Digits only.' },
  'file-path': { label: 'Type the path of the file', hint: 'From the root, with slashes.' },
  word: { label: 'Type your answer', hint: 'Upper or lower case does not matter.' },
};

/** An answer to be typed; Enter submits. */
export function TypeInForm({
  expects,
  locked,
  given,
  onGiven,
  onAnswer,
  onProblem,
  ref,
}: FormProps & { expects: Expects }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (locked) return;
    if (text === '') onProblem('Type an answer first. A guess is fine: the card comes back soon.');
    else onAnswer({ form: 'type-in', text });
  };
  useImperativeHandle(ref, () => ({
    choose: () => undefined,
    submit: () => submit(),
    focus: () => {
      input.current?.focus({ preventScroll: true });
      return input.current !== null;
    },
  }));
  return (
    <form onSubmit={submit} aria-busy={locked} className="max-w-[34rem]">
      <label htmlFor={id} className="font-medium">
        {ASKS[expects].label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode={expects === 'port' ? 'numeric' : 'text'}
        autoComplete="off"
        enterKeyHint="send"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        readOnly={locked}
        defaultValue={given?.form === 'type-in' ? given.text : undefined}
        onChange={({ target: { value } }) =>
          onGiven?.(value.trim() === '' ? null : { form: 'type-in', text: value.trim() })
        }
        aria-describedby={`${id}-hint`}
        className={`${INPUT_LOOK} mt-1.5 font-mono`}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-muted text-sm">
        {ASKS[expects].hint}
      </p>
      {onGiven ? null : (
        <Button
          type="submit"
          kind="primary"
          size="large"
          className="mt-4 w-full sm:w-auto"
          aria-disabled={locked}
        >
          {locked ? 'Checking' : 'Check answer'}
        </Button>
      )}
    </form>
  );
}
