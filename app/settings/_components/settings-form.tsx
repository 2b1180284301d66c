'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useRef } from 'react';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { useFirstFault } from '../../_components/use-first-fault';
import { SettingsErrors } from './settings-errors';

/**
 * The settings' one form. With JavaScript it submits without React's form reset, so that what you typed stays under a message;
 * the bar with the button and what came of it stays in sight, so that nothing jumps.
 */
export function SettingsForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, submit, pending] = useActionState(action, FORM_START);
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, state);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!pending) startTransition(() => submit(data));
  };
  return (
    <form ref={form} action={submit} onSubmit={send} noValidate>
      <SettingsErrors value={state.fields ?? {}}>
        <div className="flex flex-col gap-6">{children}</div>
      </SettingsErrors>
      <div className="form-bar sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t bg-bg py-3 md:bottom-0">
        <SubmitButton busy={pending}>{pending ? 'Saving' : 'Save settings'}</SubmitButton>
        <FormMessage state={state} />
      </div>
    </form>
  );
}
