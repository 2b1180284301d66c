'use client';

import { type FormEvent, startTransition, useActionState, useRef } from 'react';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { useFirstFault } from '../../_components/use-first-fault';
import { ZoneField } from '../../_components/zone-field';

type Props = {
  action: FormAction;
  makes: 'session' | 'account';
  /** Where to go then. */
  next: string;
};

/** E-mail and password, and a name when it makes an account. With JavaScript it submits without React's form reset: what you typed stays under a message. */
export function AccountForm({ action, makes, next }: Props) {
  const [state, submit, pending] = useActionState(action, FORM_START);
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, state);
  const account = makes === 'account';
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    if (!pending) startTransition(() => submit(typed));
  };
  return (
    <form ref={form} action={submit} onSubmit={send} noValidate>
      <input type="hidden" name="next" value={next} />
      {account ? (
        <TextField
          name="name"
          label="Name"
          autoComplete="name"
          maxLength={80}
          error={state.fields?.name}
          required
        />
      ) : null}
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="email"
        help={account ? 'Only to sign in with. This server sends no mail.' : undefined}
        error={state.fields?.email}
        required
      />
      <TextField
        name="password"
        type="password"
        label="Password"
        autoComplete={account ? 'new-password' : 'current-password'}
        help={account ? 'At least 10 characters.' : undefined}
        error={state.fields?.password}
        required
      />
      {account ? <ZoneField /> : null}
      <div className="pt-3">
        <SubmitButton className="w-full" busy={pending}>
          {account ? 'Sign up' : 'Sign in'}
        </SubmitButton>
      </div>
      <div className="mt-2">
        <FormMessage state={state} />
      </div>
    </form>
  );
}
