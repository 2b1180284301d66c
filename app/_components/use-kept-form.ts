'use client';

import { type FormEvent, startTransition, useActionState } from 'react';

/**
 * A form's action without React's reset of the form: what was typed stays under a message. Gives what it came to, whether it is on its way,
 * and the form's props; it works without JavaScript too.
 */
export function useKeptForm<State>(
  action: (previous: Awaited<State>, form: FormData) => Promise<State>,
  start: Awaited<State>,
) {
  const [state, submit, pending] = useActionState(action, start);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const typed = new FormData(event.currentTarget, submitter);
    if (!pending) startTransition(() => submit(typed));
  };
  return { state, pending, form: { action: submit, onSubmit, noValidate: true } };
}
